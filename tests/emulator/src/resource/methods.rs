//! The authentication methods that password reset and one-time passcodes need (operations 7; spec 7).

use crate::call::Call;
use crate::exchange::{Answer, Object};
use crate::refusal::Outcome;
use crate::resource::{refuse_read_only, type_name};
use crate::schema::merge;
use crate::tenant::{Store, Tenant};

fn method<'a>(tenant: &'a mut Tenant, call: &Call) -> &'a mut Object {
    if call.path.ends_with("/sms") { &mut tenant.sms } else { &mut tenant.email }
}

/// GET of one. The documentation wraps it in `value`, which is a defect of its page (gaps A 6).
pub(crate) fn get(store: &mut Store, call: &Call) -> Outcome<Answer> {
    call.query.check(&[])?;
    let mut seen = store.seen().clone();
    let context = "authenticationMethodConfigurations/$entity";
    Ok(Answer::ok(call.entity(context, method(&mut seen, call).clone()).into()))
}

/// PATCH of one. It needs `@odata.type`, as the example has it (58).
pub(crate) fn update(store: &mut Store, call: &Call) -> Outcome<Answer> {
    let known = type_name(method(&mut store.now, call)).to_owned();
    let change = call.read_said_change("authenticationMethodConfiguration", &known)?;
    refuse_read_only(&change, &["id"])?;
    merge(method(&mut store.now, call), change);
    Ok(Answer::done())
}
