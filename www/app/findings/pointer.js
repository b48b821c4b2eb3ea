import { find } from "../dom.js";
import { controlOf, Places } from "../form/places.js";

/** From here on form and text stand side by side; see layout.css. */
const SIDE_BY_SIDE = "(min-width: 60rem)";

/** Goes from a finding to what it is about, in the text and in the form. */
export function createPointer(editor) {
  const form = find("#form");
  const fields = find("#form-fields");
  let places = null;
  let pointedAt;

  function placeOf(finding) {
    return places?.of(finding);
  }

  function pointAt(place) {
    pointedAt?.classList.remove("pointed-at");
    pointedAt = place;
    place?.classList.add("pointed-at");
    for (let around = place; around; around = around.parentElement) {
      if (around.matches("details")) around.open = true;
    }
  }

  return {
    /** To be called when the form has been drawn. */
    reset() {
      pointAt(undefined);
      places = fields.disabled ? null : new Places(form);
    },

    isInForm: (finding) => placeOf(finding) !== undefined,

    /** Selects the place in the text and sets off the field. */
    showInText(finding) {
      const place = placeOf(finding);
      pointAt(place);
      // Where form and text stand one above the other, scrolling to the one would leave the other.
      if (matchMedia(SIDE_BY_SIDE).matches) place?.scrollIntoView({ block: "nearest" });
      editor.select(finding.range);
    },

    /** Sets off the field and moves the focus to its control. */
    showInForm(finding) {
      const place = placeOf(finding);
      pointAt(place);
      const control = controlOf(place) ?? place;
      control.scrollIntoView({ block: "center" });
      control.focus({ preventScroll: true });
    },
  };
}
