// Where one is, what this is, and what becomes of what one writes (PIPL 17, 35).
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { Notice } from '../kit/notice.js';
import { PrivacyNotice } from '../kit/privacy-notice.js';

export const StartStep = (props) => html`
  <h1 id="step-title" tabindex="-1" data-test="step" data-step="start">${t('apply.title')}</h1>
  ${props.hall &&
  html`
    <section class="hall-card" data-test="hall">
      <p class="hall-kind">${props.hall.kindLabel ?? t('apply.hall')}</p>
      <p class="hall-name">${props.hall.name}</p>
      <p>${[props.hall.address, props.hall.phone].filter(Boolean).join(' · ')}</p>
    </section>
  `}
  ${props.codeProblem && html`<${Notice} kind="warn" title=${t('apply.code.bad')} text=${t('apply.code.bad.next')} test="code-bad" />`}
  <p class="lead">${t('apply.lead')}</p>
  <ul class="plain-list">
    <li>${t('apply.lead.free')}</li>
    <li>${t('apply.lead.days')}</li>
    <li>${t('apply.lead.oral')}</li>
    <li>${t('apply.lead.one')}</li>
  </ul>
  <section>
    <h2>${t('apply.ready')}</h2>
    <ul class="plain-list">
      <li>${t('apply.ready.id')}</li>
      <li>${t('apply.ready.paper')}</li>
      <li>${t('apply.ready.evidence')}</li>
    </ul>
  </section>
  <section class="privacy" data-test="privacy">
    <h2>${t('apply.privacy')}</h2>
    <${PrivacyNotice} notice=${props.catalogue.notice} />
  </section>
  <div class="onward">
    <button type="button" class="first" @click=${props.onward} data-test="begin">${t('apply.begin')}</button>
  </div>
`;
StartStep.props = ['catalogue', 'hall', 'codeProblem', 'onward'];
