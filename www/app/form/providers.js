import { copyTemplate, find } from "../dom.js";
import { appendItem } from "../flow/members.js";
import { customType, indexesOf, removeProviders, setEmailMethod, withCustomType } from "../flow/providers.js";
import { EMAIL_METHODS, providerWord, SOCIAL_PROVIDERS } from "../flow/vocabulary.js";
import { childOf } from "../text/pointer.js";
import { plain } from "../text/tree.js";
import { setGroupNotice, unlessType } from "./limits.js";
import { nameRow, placeFields, Rows, showFields } from "./rows.js";

/** Identity providers: the e-mail accounts, the social providers, and custom ones. */
export function createProviders(state, change) {
  const group = find("#providers");
  const email = find("#email-provider");
  const emailAccounts = find("#email-accounts");
  const methods = [...group.querySelectorAll("[name=email-method]")];
  const social = SOCIAL_PROVIDERS.map((provider) => createSocialRow(provider));
  const custom = new Rows(find("#custom-providers"), "custom-provider", showCustom);
  let providers = [];

  emailAccounts.addEventListener("input", () => change((draft) => {
    // The admin center starts with the password as well.
    if (emailAccounts.checked) setEmailMethod(draft, providers, "emailPassword");
    else removeProviders(draft, indexesOf(providers, ...EMAIL_METHODS));
  }));
  for (const method of methods) {
    method.addEventListener("input", () => change((draft) => setEmailMethod(draft, providers, method.value)));
  }
  for (const { word, listed } of social) {
    listed.addEventListener("input", () => change((draft) => {
      if (listed.checked) appendItem(draft, "/identityProviders", word);
      else removeProviders(draft, indexesOf(providers, word));
    }));
  }
  find("#custom-providers").addEventListener("input", ({ target }) => {
    if (!target.matches(".custom-type")) return;
    const { path } = target.closest(".row").dataset;
    change((draft) => draft.set(path, withCustomType(plain(draft.at(path)), target.value)));
  });

  function update() {
    setGroupNotice(group, unlessType(state.tree, "identityProviders", "array"));
    const entries = childOf(state.tree, "identityProviders")?.node.children ?? [];
    providers = entries.map(({ node }) => plain(node));
    const listed = indexesOf(providers, ...EMAIL_METHODS);
    emailAccounts.checked = listed.length > 0;
    for (const method of methods) {
      method.disabled = listed.length === 0;
      // With both in the text none is shown as chosen, so that choosing either settles it.
      method.checked = listed.length === 1 && providerWord(providers[listed[0]]) === method.value;
    }
    setPlace(email, listed.at(-1));
    for (const row of social) showSocial(row, indexesOf(providers, row.word)[0]);
    custom.update(state, "/identityProviders", entries.filter((_, index) => !providerWord(providers[index])));
  }

  function showSocial({ row, listed }, index) {
    listed.checked = index !== undefined;
    find(".field", row).hidden = index === undefined;
    setPlace(row, index);
    if (index === undefined) return;
    placeFields(row, row.dataset.path);
    showFields(row.querySelectorAll(".field"), state.tree);
  }

  return { update };
}

function createSocialRow({ word, label }) {
  const row = copyTemplate("social-provider");
  find(".name", row).textContent = label;
  row.setAttribute("aria-label", label);
  find("#social-providers").append(row);
  return { word, row, listed: find(".listed", row) };
}

/** Which entry a group of controls is about, so that its findings are shown there. */
function setPlace(element, index) {
  if (index === undefined) delete element.dataset.path;
  else element.dataset.path = `/identityProviders/${index}`;
}

function showCustom(row, { node }, index) {
  const type = customType(plain(node));
  nameRow(row, `Custom identity provider ${index + 1}`);
  find(".custom-type", row).value = type ?? "oidc";
  find(".inline-fields", row).hidden = !type;
  const name = find(".display-name", row);
  name.hidden = type === "id";
  name.dataset.member = type && type !== "id" ? type : "oidc";
  placeFields(row, row.dataset.path);
  const raw = find(".raw", row);
  raw.hidden = Boolean(type);
  raw.textContent = type ? "" : `The form cannot show this provider: ${JSON.stringify(plain(node))}`;
}
