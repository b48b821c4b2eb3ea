//! Sign-up and sign-in user flows of Microsoft Entra External ID.

#[cfg(target_arch = "wasm32")]
mod bindings;
