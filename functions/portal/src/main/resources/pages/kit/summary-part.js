// One step's answers, with the way back to it.
import { html } from './html.js';
import { t } from './i18n.js';

/** @prop rows [[name, value]] */
export const SummaryPart = (props) => html`
  <section class="summary">
    <h2>${props.title} <button type="button" class="plain" @click=${() => props.turn(props.step)} data-test=${`change-${props.step}`}>${t('change')}<span class="unseen"> ${props.title}</span></button></h2>
    <dl>${props.rows.map(([name, value]) => html`<div key=${name}><dt>${name}</dt><dd>${value || t('none')}</dd></div>`)}</dl>
  </section>
`;
SummaryPart.props = ['step', 'title', 'rows', 'turn'];
