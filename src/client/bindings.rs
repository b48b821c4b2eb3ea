//! The two functions as JavaScript calls them: `fetch` by gloo-net, and the caller as an object with a few functions.

#![expect(unreachable_pub, reason = "wasm-bindgen exports public functions only")]

use std::time::Duration;

use gloo_net::http::{Method, RequestBuilder};
use js_sys::{Array, Object};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;
use web_sys::{AbortSignal, RequestRedirect};

use super::apply::StepEvent;
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

/// Reads a tenant; gives the snapshot as JSON text, or throws an error that is no `Error`.
#[wasm_bindgen]
pub async fn read_tenant(caller: Caller, options: JsValue) -> Result<String, JsValue> {
    let options = json(&options);
    let mut read = ReadOptions { applications: applications(&options), ..ReadOptions::default() };
    set(&mut read.base_url, options.get("baseUrl"));
    set(&mut read.version, options.get("version"));
    let snapshot = super::read_tenant(&caller, &caller, &read).await;
    snapshot.map(|snapshot| snapshot.to_text()).map_err(|error| shown(&error.to_json()))
}

/// Applies a plan; gives the result.
#[wasm_bindgen]
pub async fn apply(caller: Caller, plan: JsValue, options: JsValue) -> Result<JsValue, JsValue> {
    let options = json(&options);
    let mut how = ApplyOptions { applications: applications(&options), ..ApplyOptions::default() };
    set(&mut how.base_url, options.get("baseUrl"));
    let plan = Plan::from_json(&json(&plan)).map_err(|error| shown(&error.to_json()))?;
    Ok(shown(&super::apply(&caller, &caller, &plan, &how).await.to_json()))
}

fn set(option: &mut String, given: &Json) {
    if let Json::Text(text) = given {
        option.clone_from(text);
    }
}

fn applications(options: &Json) -> Vec<String> {
    options.get("applications").items().iter().map(|one| one.as_text().to_owned()).collect()
}

/// What `JSON.parse` gives. The deserializer of serde-wasm-bindgen brings what Rust writes floating-point numbers with
/// for its messages, which is as much as all of this file.
fn json(value: &JsValue) -> Json {
    if let Some(text) = value.as_string() {
        Json::Text(text)
    } else if let Some(number) = value.as_f64() {
        Json::Number(number)
    } else if let Some(value) = value.as_bool() {
        Json::Bool(value)
    } else if Array::is_array(value) {
        Array::unchecked_from_js_ref(value).iter().map(|item| json(&item)).collect()
    } else if value.is_object() {
        let entries = Object::entries(value.unchecked_ref());
        let member = |entry: JsValue| {
            let entry: Array = entry.unchecked_into();
            (entry.get(0).as_string().unwrap_or_default(), json(&entry.get(1)))
        };
        Json::Object(entries.iter().map(member).collect())
    } else {
        Json::Null
    }
}

fn shown(value: &Json) -> JsValue {
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
        self.progress(shown(&progress.to_json()));
    }

    fn on_step(&self, event: &StepEvent) {
        self.step(shown(&event.to_json()));
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
    let body = js_sys::JSON::parse(&text).map(|body| json(&body));
    let headers = ["retry-after", "request-id"];
    let header = |name: &str| Some((name.to_owned(), response.headers().get(name)?));
    Some(Answer {
        status: response.status(),
        headers: headers.into_iter().filter_map(header).collect(),
        body: body.unwrap_or_default(),
    })
}
