//! A digest of a JSON value, which tells whether something changed since. Not for secrets: it withstands chance, and no
//! attack.
//!
//! The order of members makes no difference, nor that of lists that are sets; `@odata.context` and `@odata.etag` are
//! passed over. The parts are put together by whoever has the value, in whatever form.

/// 128 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Digest([u64; 2]);

/// Two streams of FNV-1a, which differ in where they begin: its own offset, and the digits of pi.
const OFFSETS: [u64; 2] = [0xcbf2_9ce4_8422_2325, 0x2432_f6a8_885a_308d];
const PRIME: u64 = 0x0000_0100_0000_01b3;

/// Members of Graph that say nothing of the tenant.
const PASSED_OVER: [&[u8]; 2] = [b"@odata.context", b"@odata.etag"];
/// Lists whose order means nothing.
const SETS: [&[u8]; 3] = [b"identityProviders", b"attributes", b"includeApplications"];

/// Is a list of this name a set?
pub(crate) fn is_set(name: &[u8]) -> bool {
    SETS.contains(&name)
}

impl Digest {
    pub(crate) fn null() -> Self {
        Self::of(b'n', &[])
    }

    pub(crate) fn bool(value: bool) -> Self {
        Self::of(b'b', &[u8::from(value)])
    }

    /// By its value: 1, 1.0 and 1e0 are one number, and so are 0 and -0.
    pub(crate) fn number(value: f64) -> Self {
        Self::of(b'f', &(value + 0.0).to_bits().to_le_bytes())
    }

    pub(crate) fn text(value: &[u8]) -> Self {
        Self::of(b't', value)
    }

    /// A list in order, or, when `is_set`, in any.
    pub(crate) fn list(items: impl Iterator<Item = Self>, is_set: bool) -> Self {
        let start = Self::of(if is_set { b's' } else { b'l' }, &[]);
        items.fold(start, |sum, item| if is_set { sum.plus(item) } else { sum.then(item) }).mixed()
    }

    /// The members of an object, in any order.
    pub(crate) fn object<'n>(members: impl Iterator<Item = (&'n [u8], Self)>) -> Self {
        let counted = members.filter(|(name, _)| !PASSED_OVER.contains(name));
        counted.fold(Self::of(b'o', &[]), |sum, (name, value)| sum.plus(Self::text(name).then(value).mixed())).mixed()
    }

    /// 32 hexadecimal digits.
    pub(crate) fn to_hex(self) -> String {
        let bytes = self.0.into_iter().flat_map(u64::to_be_bytes);
        bytes
            .flat_map(|byte| [byte >> 4, byte & 15])
            .map(|digit| char::from(if digit < 10 { b'0' + digit } else { b'a' + digit - 10 }))
            .collect()
    }

    fn of(kind: u8, bytes: &[u8]) -> Self {
        Self(OFFSETS).more(&[kind]).more(bytes).mixed()
    }

    fn more(self, bytes: &[u8]) -> Self {
        Self(self.0.map(|state| bytes.iter().fold(state, |state, byte| (state ^ u64::from(*byte)).wrapping_mul(PRIME))))
    }

    fn then(self, Self([one, other]): Self) -> Self {
        self.more(&one.to_le_bytes()).more(&other.to_le_bytes())
    }

    fn plus(self, Self([one, other]): Self) -> Self {
        let Self([first, second]) = self;
        Self([first.wrapping_add(one), second.wrapping_add(other)])
    }

    /// Spreads every bit over all of them, so that sums of digests do not cancel out. The finisher of `MurmurHash3`.
    fn mixed(self) -> Self {
        Self(self.0.map(|state| {
            let state = (state ^ (state >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
            let state = (state ^ (state >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
            state ^ (state >> 33)
        }))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn digest(value: &Value, is_set: bool) -> Digest {
        match value {
            Value::Null => Digest::null(),
            Value::Bool(value) => Digest::bool(*value),
            Value::Number(value) => Digest::number(value.as_f64().unwrap_or_default()),
            Value::String(value) => Digest::text(value.as_bytes()),
            Value::Array(items) => Digest::list(items.iter().map(|item| digest(item, false)), is_set),
            Value::Object(members) => Digest::object(
                members.iter().map(|(name, value)| (name.as_bytes(), digest(value, super::is_set(name.as_bytes())))),
            ),
        }
    }

    fn same(one: &Value, other: &Value) -> bool {
        digest(one, true) == digest(other, true)
    }

    #[test]
    fn what_means_the_same_is_the_same() {
        assert!(same(&json!({ "a": 1, "b": [true, null] }), &json!({ "b": [true, null], "a": 1.0 })));
        assert!(same(&json!([{ "id": "a" }, { "id": "b" }]), &json!([{ "id": "b" }, { "id": "a" }])));
        assert!(same(&json!({ "x": { "attributes": [1, 2] } }), &json!({ "x": { "attributes": [2, 1] } })));
        assert!(same(&json!({ "@odata.etag": "1", "a": 0.0 }), &json!({ "@odata.context": "2", "a": -0.0 })));
    }

    #[test]
    fn what_differs_differs() {
        let values = [
            json!(null),
            json!(false),
            json!(0),
            json!(""),
            json!([]),
            json!({}),
            json!("0"),
            json!([0]),
            json!([[0]]),
            json!([0, 0]),
            json!({ "a": "b" }),
            json!({ "b": "a" }),
            json!({ "a": null }),
            json!({ "a": "b", "c": "d" }),
            json!({ "a": "d", "c": "b" }),
            json!({ "inputs": [1, 2] }),
            json!({ "inputs": [2, 1] }),
            json!([["a"], ["b"]]),
            json!([["a", "b"]]),
            json!({ "attributes": [1, 1] }),
            json!({ "attributes": [1] }),
            json!({ "attributes": [2] }),
        ];
        for (place, one) in values.iter().enumerate() {
            for other in values.iter().skip(place + 1) {
                assert!(!same(one, other), "{one} {other}");
            }
        }
        assert_eq!(digest(&json!("text"), false).to_hex().len(), 32);
    }
}
