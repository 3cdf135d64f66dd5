// Names and values, under a heading if there is one; what has no value, or one this reader is not to see, is left out.
import { html } from './html.js';
import { isHidden } from './masked.js';

/** @prop rows [[name, value]] */
export const Rows = (props) => {
  const rows = props.rows.filter(([, value]) => value && !isHidden(value));
  return rows.length ? html`${props.title && html`<h3>${props.title}</h3>`}<dl class="facts">${rows.map(([name, value]) => html`<div key=${name}><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>` : null;
};
Rows.props = ['title', 'rows'];
