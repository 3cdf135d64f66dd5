// Templates that look like HTML and become Vue's virtual nodes, without eval:
// the browser's own tagged templates are the parser's input, so a strict
// content security policy holds and pages need no build step.
//
//   html`<p class="note" @click=${open}>${text}</p>`
//   html`<${TextField} pointer="/name" ...${rest} />`
//
// Every element is closed: <br /> not <br>. Attributes are text or one hole.
import { h, Fragment } from '../vendor/vue.js';

const parsed = new WeakMap();

export function html(strings, ...values) {
  let nodes = parsed.get(strings);
  if (!nodes) parsed.set(strings, (nodes = parse(strings)));
  const made = children(nodes, values);
  return made.length === 1 ? made[0] : h(Fragment, made);
}

function children(nodes, values) {
  return nodes.map((node) => {
    if (typeof node === 'string') return node;
    if ('hole' in node) return values[node.hole];
    return element(node, values);
  });
}

function element(node, values) {
  const tag = typeof node.tag === 'string' ? node.tag : values[node.tag.hole];
  const props = {};
  for (const [name, value] of node.attributes) {
    const given = typeof value === 'object' ? values[value.hole] : value;
    if (name === '...') Object.assign(props, given);
    else props[name] = given;
  }
  if (typeof tag === 'string') return h(tag, props, children(node.children, values));
  return node.children.length ? h(tag, props, { default: () => children(node.children, values) }) : h(tag, props);
}

// The holes are marked with a character no page text may contain.
const MARK = '\u0001';
const TOKEN = new RegExp(`</[^>]*>|<(${MARK}\\d+${MARK}|[\\w-]+)((?:\\s+(?:[^\\s=>/]|/(?!>))+(?:=(?:"[^"]*"|${MARK}\\d+${MARK}))?)*)\\s*(/?)>`, 'g');
const ATTRIBUTE = new RegExp(`(\\.\\.\\.)?([^\\s=${MARK}]*)(?:=?(?:"([^"]*)"|${MARK}(\\d+)${MARK}))?`, 'g');

function parse(strings) {
  const source = strings.reduce((all, text, i) => all + (i ? `${MARK}${i - 1}${MARK}` : '') + text, '');
  const root = { children: [] };
  const open = [root];
  let at = 0;
  for (const match of source.matchAll(TOKEN)) {
    addText(open.at(-1), source.slice(at, match.index));
    at = match.index + match[0].length;
    if (match[0].startsWith('</')) {
      if (open.length === 1) throw new SyntaxError(`Nothing to close with ${match[0]} in ${source}`);
      open.pop();
      continue;
    }
    const node = { tag: tagOf(match[1]), attributes: attributes(match[2]), children: [] };
    open.at(-1).children.push(node);
    if (!match[3]) open.push(node);
  }
  addText(open.at(-1), source.slice(at));
  if (open.length !== 1) throw new SyntaxError(`<${open.at(-1).tag}> is not closed in ${source}`);
  return root.children;
}

function tagOf(name) {
  return name.startsWith(MARK) ? { hole: Number(name.slice(1, -1)) } : name;
}

function attributes(text) {
  const found = [];
  for (const [whole, spread, name, literal, hole] of text.matchAll(ATTRIBUTE)) {
    if (!whole) continue;
    const value = hole !== undefined ? { hole: Number(hole) } : (literal ?? true);
    const property = spread ? '...' : name.startsWith('@') ? `on${name[1].toUpperCase()}${name.slice(2)}` : name;
    found.push([property, value]);
  }
  return found;
}

// As in JSX: line breaks and their indentation are layout, spaces within a line are text.
function addText(parent, text) {
  text.split(new RegExp(`${MARK}(\\d+)${MARK}`)).forEach((part, i) => {
    if (i % 2) parent.children.push({ hole: Number(part) });
    else {
      const words = part.replace(/\s*\n\s*/g, '');
      if (words) parent.children.push(words);
    }
  });
}
