/** The few things that every view does with the page. Text goes in as text, never as markup. */

export function find(selector, root = document) {
  return root.querySelector(selector);
}

/** @param {Record<string, unknown>} properties  of the element, such as `className` and `textContent` */
export function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** A copy of the one element in a `<template>`. */
export function copyTemplate(id) {
  return document.getElementById(id).content.firstElementChild.cloneNode(true);
}

/** A message in which names stand in backticks, as nodes with those names in `<code>`. */
export function withCode(message) {
  return message.split("`").map((part, index) => (index % 2 === 1 ? make("code", { textContent: part }) : part));
}

/** Keeps a button focusable when it has nothing to do, so that pressing it never loses the focus. */
export function setEnabled(button, enabled) {
  button.setAttribute("aria-disabled", String(!enabled));
}

export function isEnabled(button) {
  return button.getAttribute("aria-disabled") !== "true";
}

let lastId = 0;

/** The id of an element; makes one where there is none. */
export function idOf(element) {
  if (!element.id) element.id = `made-${(lastId += 1)}`;
  return element.id;
}
