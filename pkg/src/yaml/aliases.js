// Which value each alias stands for: that of the last anchor of its name in front of it.
import { isAlias, isCollection, isPair } from "yaml";

/**
 * @param {object} contents of a document
 * @returns {{ targets: Map<object, object>, anchored: Set<object> }} the value of each alias, and all such values
 */
export function resolveAliases(contents) {
  const anchors = new Map();
  const targets = new Map();
  visit(contents);
  return { targets, anchored: new Set(targets.values()) };

  function visit(node) {
    if (isPair(node)) {
      visit(node.key);
      visit(node.value);
    } else if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target !== undefined) targets.set(node, target);
    } else if (node) {
      // Before what is inside: an alias there is a value that contains itself, and is told apart later.
      if (node.anchor) anchors.set(node.anchor, node);
      if (isCollection(node)) for (const item of node.items) visit(item);
    }
  }
}
