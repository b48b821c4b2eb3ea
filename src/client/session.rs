//! One try of requests, with the token: where it comes from, where it goes, and that nobody sees it.

use std::cell::RefCell;

use super::base::Base;
use super::call::{Call, batch, parts};
use super::error::{Code, Error, Failure, Outcome};
use super::json::Json;
use super::text::replaced;
use super::transport::{Answer, Dropped, Host, Request, Transport};

/// What came of one try.
pub(crate) type Reply = Result<Answer, Dropped>;

pub(crate) struct Session<'a, T, H> {
    pub(crate) transport: &'a T,
    pub(crate) host: &'a H,
    pub(crate) base: Base,
    token: RefCell<Option<String>>,
    /// What is taken out of every text that leaves.
    hidden: RefCell<Vec<String>>,
}

impl<'a, T: Transport, H: Host> Session<'a, T, H> {
    pub(crate) fn new(transport: &'a T, host: &'a H, base: &str) -> Outcome<Self> {
        let base = Base::new(base)?;
        Ok(Self { transport, host, base, token: RefCell::default(), hidden: RefCell::default() })
    }

    /// Takes a text out of all that is said from now on.
    pub(crate) fn hide(&self, secret: &str) {
        self.hidden.borrow_mut().push(secret.to_owned());
    }

    /// A text without tokens and secrets.
    pub(crate) fn shown(&self, text: &str) -> String {
        let hidden = self.hidden.borrow();
        hidden.iter().filter(|one| !one.is_empty()).fold(text.to_owned(), |text, one| replaced(&text, one, "(hidden)"))
    }

    pub(crate) fn failure(&self, call: &Call, reply: &Reply) -> Box<Failure> {
        Failure::new(call.name(), reply.as_ref().ok(), |text| self.shown(text))
    }

    pub(crate) fn check_abort(&self) -> Outcome<()> {
        if self.host.is_aborted() { Err(Error::aborted()) } else { Ok(()) }
    }

    /// Tries requests of one version, several in a batch.
    pub(crate) async fn try_all(&self, version: &str, calls: &[&Call], is_chain: bool) -> Outcome<Vec<Reply>> {
        self.check_abort()?;
        let [call] = calls else {
            let call =
                Call { method: "POST".to_owned(), url: "/$batch".to_owned(), body: Some(batch(calls, is_chain)) };
            let reply = self.try_one(version, &call).await?;
            return Ok(match reply {
                Ok(answer) if answer.is_success() => parts(&answer, calls.len()),
                // It is not carried out, whatever the reason, so that the reason is that of each part.
                other => vec![other; calls.len()],
            });
        };
        Ok(vec![self.try_one(version, call).await?])
    }

    async fn try_one(&self, version: &str, call: &Call) -> Outcome<Reply> {
        let token = self.token().await?;
        let mut headers =
            vec![("accept", "application/json".to_owned()), ("authorization", ["Bearer ", &token].concat())];
        if call.body.is_some() {
            headers.push(("content-type", "application/json".to_owned()));
        }
        let request = Request {
            method: call.method.clone(),
            url: self.base.url(version, &call.url),
            headers,
            body: call.body.clone(),
        };
        // What came counts, even if the caller has given up meanwhile.
        Ok(self.transport.send(request).await)
    }

    async fn token(&self) -> Outcome<String> {
        let known = self.token.borrow().clone();
        match known {
            Some(token) => Ok(token),
            None => self.ask(false).await?.ok_or_else(|| no_token("there is none")),
        }
    }

    /// Asks for another token, after the last one was refused.
    pub(crate) async fn renew(&self) -> Outcome<bool> {
        Ok(self.ask(true).await?.is_some())
    }

    async fn ask(&self, is_new: bool) -> Outcome<Option<String>> {
        let asked = self.host.token(is_new).await;
        self.check_abort()?;
        let Some(token) = asked.map_err(|why| no_token(&self.shown(&why)))? else { return Ok(None) };
        self.hide(&token);
        if token.is_empty() || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(no_token("it is empty, or has characters that no token has"));
        }
        *self.token.borrow_mut() = Some(token.clone());
        Ok(Some(token))
    }

    /// The values of secrets, of which none may be missing.
    pub(crate) async fn secret(&self, name: &str) -> Outcome<Json> {
        let value = self.host.secret(name).await;
        self.check_abort()?;
        let value = value.and_then(|value| if value.is_empty() { Err("it is empty".to_owned()) } else { Ok(value) });
        let value = value.map_err(|why| {
            let message = ["there is no value for the secret `", name, "`: ", &self.shown(&why)].concat();
            Error::new(Code::NoSecret, &message, "Give it by the `secrets` function")
        })?;
        self.hide(&value);
        Ok(Json::Text(value))
    }
}

fn no_token(why: &str) -> Box<Error> {
    let help = "Give an access token for Microsoft Graph as `token`, or a function that gets one";
    Error::new(Code::NoToken, &["there is no token that can be sent: ", why].concat(), help)
}
