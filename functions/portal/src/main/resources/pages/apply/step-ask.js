// What one asks for, what happened and why it is wrong (articles 13, 22, 30(1)(3)).
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { bind } from '../kit/form.js';
import { TextField, TickField } from '../kit/fields.js';

const WISHES = ['stayRequested', 'compensationRequested', 'hearingRequested', 'simplifiedConsent', 'mediationWilling'];

export const AskStep = ({ draft, catalogue }) => {
  const { limits } = catalogue;
  const a = draft.application;
  return html`
    <${TextField} pointer="/request" label=${t('ask.request')} hint=${t('ask.request.hint')} rows=${4} required max=${limits.request} ...${bind(a, 'request')} />
    <${TextField} pointer="/facts" label=${t('ask.facts')} hint=${t('ask.facts.hint')} rows=${8} required max=${limits.facts} ...${bind(a, 'facts')} />
    <${TextField} pointer="/reasons" label=${t('ask.reasons')} hint=${t('ask.reasons.hint')} rows=${6} max=${limits.reasons} ...${bind(a, 'reasons')} />
    <fieldset class="field">
      <legend>${t('ask.wishes')} <span class="optional">${t('optional')}</span></legend>
      ${WISHES.map((name) => html`<${TickField} key=${name} pointer=${`/${name}`} label=${t(`ask.${name}`)} hint=${t(`ask.${name}.hint`)} ...${bind(a, name)} />`)}
    </fieldset>
    <details class="more" open=${!!a.normativeDocument.title}>
      <summary data-test="normative">${t('ask.normative')}</summary>
      <p class="hint">${t('ask.normative.hint')}</p>
      <${TextField} pointer="/normativeDocument/title" label=${t('ask.normative.title')} max=${limits.title} ...${bind(a.normativeDocument, 'title')} />
      <${TextField} pointer="/normativeDocument/reason" label=${t('ask.normative.reason')} rows=${3} max=${limits.ground} ...${bind(a.normativeDocument, 'reason')} />
    </details>
  `;
};
AskStep.props = ['draft', 'catalogue'];
