// What this is, for people and for officers: two services, and the check of a certificate.
import { openPage } from '../kit/page.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';

const FIVE = ['find', 'write', 'photo', 'send', 'follow'];
const RIGHTS = ['free', 'sixty', 'oral', 'office', 'days', 'human'];

const StartPage = () => html`
  <div class="hero">
    <h1>${t('start.heading')}</h1>
    <p>${t('start.lead')}</p>
  </div>
  <ul class="ways services-offered">
    <${Service} name="apply" to="/apply" follow="/follow" />
    <${Service} name="notarize" to="/notarize" follow="/notarize/follow" />
  </ul>
  <ul class="ways three">
    <li class="card way"><h2>${t('start.check')}</h2><p>${t('start.check.text')}</p><a class="button second" href="/check" data-test="check">${t('start.check.go')}</a></li>
    <li class="card way"><h2>${t('start.appeal')}</h2><p>${t('start.appeal.text')}</p><a class="button second" href="/fraud/appeal" data-test="appeal">${t('start.appeal.go')}</a></li>
    <li class="card way"><h2>${t('start.desk')}</h2><p>${t('start.desk.text')}</p><a class="button second" href="/login" data-test="desk">${t('start.desk.go')}</a></li>
  </ul>
  <section class="card">
    <h2>${t('start.five')}</h2>
    <ol class="five">${FIVE.map((one) => html`<li key=${one}>${t(`start.five.${one}`)}</li>`)}</ol>
  </section>
  <section class="card">
    <h2>${t('start.rights')}</h2>
    <ul class="plain-list">${RIGHTS.map((one) => html`<li key=${one}>${t(`start.rights.${one}`)}</li>`)}</ul>
  </section>
`;

const Service = ({ name, to, follow }) => html`
  <li class="card way">
    <h2>${t(`start.${name}`)}</h2>
    <p>${t(`start.${name}.text`)}</p>
    <a class="button first" href=${to} data-test=${name}>${t(`start.${name}.go`)}</a>
    <a class="button second" href=${follow} data-test=${`follow-${name}`}>${t(`start.${name}.follow`)}</a>
  </li>
`;
Service.props = ['name', 'to', 'follow'];

openPage('start', StartPage);
