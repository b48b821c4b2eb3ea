//! The WebAssembly modules that the crate is compiled to.

/// One of them.
pub(crate) struct Module {
    /// The name of the files that wasm-bindgen writes; the wasm imports its glue under it, so it is part of both.
    pub(crate) name: &'static str,
    /// What cargo is told to build it.
    pub(crate) options: &'static [&'static str],
    /// Where cargo puts it, below its folder for everything. Each has one of its own: with other features and flags in the
    /// same folder, each build would undo the last.
    pub(crate) folder: &'static str,
    /// What the compiler is told.
    pub(crate) flags: &'static [&'static str],
    /// What binaryen is told.
    pub(crate) level: &'static [&'static str],
}

/// The pure functions.
pub(crate) const CORE: Module = Module {
    name: "entra_user_flow",
    options: &[],
    folder: "",
    // Functions up to this size are inlined, whatever the level of the profile says. By size alone ("z"), LLVM inlines
    // next to nothing: this makes a check of ten attributes 1.2 times as fast for 2.1 KB with brotli. 25 is 1.1 times as
    // fast for 1.1 KB, 60 is 1.25 times as fast for 6.8 KB, and level "s" is 1.35 times as fast for 9.1 KB.
    flags: &["-Cllvm-args=-inline-threshold=38"],
    // For speed: by size (`-Oz`), brotli makes no less of it. What helps brotli is an expression that is spelled out again
    // rather than kept in a local, and offsets that are part of the load: the stack grows down to address 0, so that the
    // first kilobyte, which such an offset could reach by mistake, holds nothing. Each is worth half a kilobyte.
    level: &["-O3", "--low-memory-unused", "--skip-pass=local-cse"],
};

/// What talks to Graph: it waits for the network, so that size is all that counts.
pub(crate) const CLIENT: Module = Module {
    name: "entra_user_flow_client",
    options: &["--features", "client"],
    folder: "client",
    flags: &[],
    level: &["-Oz", "--low-memory-unused", "--skip-pass=local-cse"],
};

pub(crate) const MODULES: [&Module; 2] = [&CORE, &CLIENT];
