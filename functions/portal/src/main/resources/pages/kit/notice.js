// A box that tells something: kind is good, bad, warn or info. Problem shows what the API answered.
import { html } from './html.js';
import { t } from './i18n.js';
import { Citations } from './citations.js';

export const Notice = (props, { slots }) => html`
  <div class=${`notice ${props.kind ?? 'info'}`} role=${props.kind === 'bad' ? 'alert' : undefined} data-test=${props.test}>
    ${props.title && html`<strong>${props.title}</strong>`}
    ${props.text && html`<p>${props.text}</p>`}
    ${slots.default?.()}
  </div>
`;
Notice.props = ['kind', 'title', 'text', 'test'];

export const ProblemNotice = (props) =>
  props.problem
    ? html`
        <${Notice} kind="bad" title=${props.problem.title || t('problem.server')} text=${props.problem.detail} test="problem">
          ${props.problem.nextStep && html`<p>${props.problem.nextStep}</p>`}
          ${props.problem.faults?.length ? html`<ul>${props.problem.faults.map((fault) => html`<li key=${fault.pointer + fault.code}>${fault.reason}</li>`)}</ul>` : null}
          <${Citations} list=${props.problem.citations} />
          ${props.retry && html`<button type="button" class="second" @click=${props.retry} data-test="retry">${t('retry')}</button>`}
        </${Notice}>
      `
    : null;
ProblemNotice.props = ['problem', 'retry'];
