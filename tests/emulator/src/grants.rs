//! What a token may do (the permissions of operations 1 to 8).

/// The permissions and roles of a token. Roles are asked for where somebody is signed in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grant {
    is_expired: bool,
    is_application: bool,
    permissions: Option<Vec<String>>,
    roles: Option<Vec<String>>,
}

/// What a request needs: one of the permissions, and for a delegated token one of the roles.
#[derive(Debug)]
pub(crate) struct Needs {
    pub(crate) delegated: &'static [&'static str],
    pub(crate) application: &'static [&'static str],
    pub(crate) roles: &'static [&'static str],
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|&word| word.to_owned()).collect()
}

impl Grant {
    /// For somebody who is signed in.
    #[must_use]
    pub fn delegated(permissions: &[&str], roles: &[&str]) -> Self {
        Self { permissions: Some(owned(permissions)), roles: Some(owned(roles)), ..Self::default() }
    }

    /// For an application by itself.
    #[must_use]
    pub fn application(permissions: &[&str]) -> Self {
        Self { is_application: true, permissions: Some(owned(permissions)), ..Self::default() }
    }

    /// No longer good: 401.
    #[must_use]
    pub fn expired() -> Self {
        Self { is_expired: true, ..Self::default() }
    }

    pub(crate) fn is_expired(&self) -> bool {
        self.is_expired
    }

    pub(crate) fn allows(&self, needs: &Needs) -> bool {
        let wanted = if self.is_application { needs.application } else { needs.delegated };
        let has_role = self.is_application || needs.roles.is_empty() || has_one(self.roles.as_ref(), needs.roles);
        has_role && has_one(self.permissions.as_ref(), wanted)
    }
}

fn has_one(held: Option<&Vec<String>>, wanted: &[&str]) -> bool {
    held.is_none_or(|held| wanted.iter().any(|one| held.iter().any(|other| other == one)))
}
