//! Verdicts on patterns that people write.

use super::*;

#[test]
fn smoke() {
    for p in ["^(a+)+$", "^[a-z]+[a-z0-9]*$", "^(\\w+\\s?)*$", "[0-9]{5}", "^a|b$", "^[^@]+@[^@]+.[^@]+$", "a^", "^$", "^.*", "(x+x+)+y", "^\\s*(.*)\\s*$"] {
        println!("{p} {:?}", analyse(p.as_bytes(), Asks::Other));
    }
}
