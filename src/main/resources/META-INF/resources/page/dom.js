// Small helpers to build elements. Text goes in as text, never as markup.

export const byId = (id) => document.getElementById(id);

/** An element with properties and children; a string child becomes a text node. */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith("aria-") || name.startsWith("data-")) {
      made.setAttribute(name, value);
    } else {
      made[name] = value;
    }
  }
  made.append(...children);
  return made;
}

/** Cuts a text at spans that are in order and do not overlap; each span is drawn, the rest is text. */
export function pieces(text, spans, draw) {
  const parts = [];
  let at = 0;
  for (const span of spans) {
    if (span.start >= at) {
      parts.push(text.slice(at, span.start), draw(span, text.slice(span.start, span.end)));
      at = span.end;
    }
  }
  parts.push(text.slice(at));
  return parts;
}
