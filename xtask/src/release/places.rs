//! Folders of the building machine, which no shipped file may name.

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Result, ensure};

use crate::{docs, project};

/// Looks through every file, the WebAssembly too.
pub(crate) fn check(folders: &[&Path]) -> Result<String> {
    let places = places()?;
    let mut looked = 0;
    for folder in folders {
        for file in docs::files(folder)? {
            let bytes = fs::read(&file)?;
            for place in &places {
                ensure!(!contains(&bytes, place.as_bytes()), "{} names {place}", file.display());
            }
            looked += 1;
        }
    }
    Ok(format!("{looked} files name none of {}", places.join(", ")))
}

/// The checkout, where cargo builds and keeps what it downloads, and the home of the user.
fn places() -> Result<Vec<String>> {
    let cargo = env::var_os("CARGO_HOME").map(PathBuf::from);
    let rustup = env::var_os("RUSTUP_HOME").map(PathBuf::from);
    let known = [Some(project::root()?), Some(project::target()?), env::home_dir(), cargo, rustup];
    let mut places: Vec<_> = known.into_iter().flatten().filter(|path| path.components().count() > 1).collect();
    places.sort();
    places.dedup();
    // With the separator, so that `/root` is not found in `/root-cause`.
    Ok(places.iter().map(|path| path.join("").display().to_string()).collect())
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

#[cfg(test)]
mod tests {
    use super::{contains, places};

    #[test]
    fn the_checkout_is_a_place_and_ends_as_folders_do() {
        let places = places().unwrap_or_default();
        assert!(!places.is_empty());
        assert!(places.iter().all(|place| place.ends_with(std::path::MAIN_SEPARATOR)));
    }

    #[test]
    fn a_part_is_found_among_other_bytes() {
        assert!(contains(b"\0asm/home/me/project/src\xff", b"/home/me/"));
        assert!(!contains(b"/home/m", b"/home/me/"));
    }
}
