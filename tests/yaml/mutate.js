// Damages YAML at random, the same way for the same seed.

export const SEEDS = [
  `name: Sample
identityProviders: &providers
  - emailPassword
  - { oidc: "Contoso", id: 12345678-abcd-1234-cdef-aaaaaaaaaaaa }
attributes:
  - displayName # first
  - &zip {attribute: postalCode, label: ZIP, required: yes, pattern: '^[0-9]{5}$'}
  - attribute: Loyalty tier
    input: radioSingleSelect
    options:
      - {label: Gold, value: 01}
      - label: |-
          Silver
        value: 0x2
  - <<: *zip
    attribute: city
customAttributes:
  Loyalty tier: {dataType: string}
applications: [ "63856651-13d9-4784-9abf-20758d509e19" ]
description: >
  Größe 😀
  語

userType: member
`,
  `# a set
---
name: no
signUp: off
identityProviders: emailPassword
mfa: true
---
"@odata.type": "#microsoft.graph.externalUsersSelfServiceSignUpEventsFlow"
displayName: 'It''s'
onInteractiveAuthFlowStart: {isSignUpAllowed: true}
onAttributeCollection:
  attributes: [ {id: email}, {id: city} ]
...
`,
  '{"name": "Sample",\r\n "identityProviders": ["emailPassword", "gogle"],\r\n "atributes": [], "priority": "5"}\r\n',
];

const PIECES = [
  ..."\n|\n  |: |- |? |[|]|{|}|,|&a |*a|<<: *a\n|!!str |!!int |!x |\t|'|\"|#| # c\n|-\n|:\n|---\n|...\n|%YAML 1.1\n|yes|0123|~|.nan|é|語|😀".split(
    "|",
  ),
  "|\n",
  ">+\n\n",
  "\r\n",
  "\r",
  "\ufeff",
  "\ud800",
  "\\",
  "name: x\n",
  "mfa: 1\n",
  "true: 1\n",
  "? [a]\n: b\n",
];

export function mutate(seed, random) {
  let text = seed;
  for (let count = 1 + random(3); count > 0; count--) {
    const at = random(text.length + 1);
    const piece = PIECES[random(PIECES.length)];
    const to = Math.min(text.length, at + random(12));
    switch (random(5)) {
      case 0:
        text = text.slice(0, at) + text.slice(to);
        break;
      case 1:
        text = text.slice(0, to) + text.slice(at);
        break;
      case 2:
        text = text.slice(0, at) + piece + text.slice(to);
        break;
      case 3:
        text = moveLine(text, random);
        break;
      default:
        text = text.slice(0, at) + piece + text.slice(at);
    }
  }
  return text;
}

function moveLine(text, random) {
  const lines = text.split("\n");
  const [line] = lines.splice(random(lines.length), 1);
  lines.splice(random(lines.length + 1), 0, " ".repeat(random(3)) + line.slice(random(3)));
  return lines.join("\n");
}

/** Numbers below a limit: mulberry32. */
export function generator(seed) {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
