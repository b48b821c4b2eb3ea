//! The two functions as JavaScript calls them: `fetch` by gloo-net, and the caller as an object with a few functions.

use std::time::Duration;

use gloo_net::http::{Method, RequestBuilder};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;
use web_sys::{AbortSignal, RequestRedirect};

use super::apply::StepEvent;
use super::error::{Code, Error};
use super::json::Json;
use super::transport::{Answer, Dropped, Host, Request, Transport};
use super::{ApplyOptions, Plan, Progress, ReadOptions};

#[wasm_bindgen]
extern "C" {
    /// What `pkg/src/client/host.js` makes.
    pub type Caller;

    #[wasm_bindgen(method, catch)]
    async fn token(this: &Caller, is_new: bool) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    async fn secret(this: &Caller, name: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    async fn sleep(this: &Caller, milliseconds: f64) -> Result<JsValue, JsValue>;
    /// A signal that also ends a request of which nothing is heard.
    #[wasm_bindgen(method)]
    fn begin(this: &Caller) -> AbortSignal;
    #[wasm_bindgen(method)]
    fn end(this: &Caller, signal: &AbortSignal);
    #[wasm_bindgen(method, getter)]
    fn aborted(this: &Caller) -> bool;
    #[wasm_bindgen(method)]
    fn progress(this: &Caller, progress: JsValue);
    #[wasm_bindgen(method)]
    fn step(this: &Caller, event: JsValue);
}

/// Reads a tenant; gives the snapshot as JSON text, or an error as an object.
#[wasm_bindgen]
pub async fn read_tenant(caller: Caller, options: JsValue) -> Result<String, JsValue> {
    let options: ReadOptions = given(options)?;
    let snapshot = super::read_tenant(&caller, &caller, &options).await;
    snapshot.map(|snapshot| snapshot.to_text()).map_err(|error| shown(&error))
}

/// Applies a plan; gives the result.
#[wasm_bindgen]
pub async fn apply(caller: Caller, plan: JsValue, options: JsValue) -> Result<JsValue, JsValue> {
    let (plan, options): (Plan, ApplyOptions) = (given(plan)?, given(options)?);
    Ok(shown(&super::apply(&caller, &caller, &plan, &options).await))
}

fn given<T: DeserializeOwned>(value: JsValue) -> Result<T, JsValue> {
    serde_wasm_bindgen::from_value(value).map_err(|error| {
        let why = error.to_string();
        let why = why.strip_prefix("Error: ").unwrap_or(&why);
        shown(&Error::new(Code::Misuse, format!("plan: {why}"), "Give the plan as it was made"))
    })
}

fn shown(value: &impl Serialize) -> JsValue {
    value.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}

/// What a function of the caller gives: a text, or why there is none.
fn text(given: Result<JsValue, JsValue>) -> Result<String, String> {
    match given {
        Ok(value) => value.as_string().ok_or_else(|| "it is no text".to_owned()),
        Err(thrown) => Err(js_sys::Error::from(thrown).message().into()),
    }
}

impl Host for Caller {
    async fn token(&self, is_new: bool) -> Result<Option<String>, String> {
        match self.token(is_new).await {
            Ok(value) if value.is_undefined() => Ok(None),
            given => text(given).map(Some),
        }
    }

    async fn secret(&self, name: &str) -> Result<String, String> {
        text(self.secret(name).await)
    }

    fn is_aborted(&self) -> bool {
        self.aborted()
    }

    fn on_progress(&self, progress: &Progress) {
        self.progress(shown(progress));
    }

    fn on_step(&self, event: &StepEvent) {
        self.step(shown(event));
    }
}

impl Transport for Caller {
    async fn send(&self, request: Request) -> Result<Answer, Dropped> {
        let signal = self.begin();
        let answer = exchange(&request, &signal).await.ok_or(Dropped);
        self.end(&signal);
        answer
    }

    async fn sleep(&self, time: Duration) {
        // It gives up early where the caller does, and never throws.
        let _ = self.sleep(time.as_secs_f64() * 1000.0).await;
    }
}

async fn exchange(request: &Request, signal: &AbortSignal) -> Option<Answer> {
    let method = Method::from_bytes(request.method.as_bytes()).ok()?;
    let builder = RequestBuilder::new(&request.url)
        .method(method)
        .abort_signal(Some(signal))
        // `error` is refused by workerd, and `follow` would lead the token elsewhere.
        .redirect(RequestRedirect::Manual);
    let builder = request.headers.iter().fold(builder, |builder, (name, value)| builder.header(name, value));
    let sent = match &request.body {
        Some(body) => builder.body(body.to_text()),
        None => builder.build(),
    };
    let response = sent.ok()?.send().await.ok()?;
    let text = response.text().await.ok()?;
    let body = js_sys::JSON::parse(&text).ok().and_then(|body| serde_wasm_bindgen::from_value::<Json>(body).ok());
    let headers = ["retry-after", "request-id"];
    let header = |name: &str| Some((name.to_owned(), response.headers().get(name)?));
    Some(Answer {
        status: response.status(),
        headers: headers.into_iter().filter_map(header).collect(),
        body: body.unwrap_or_default(),
    })
}
