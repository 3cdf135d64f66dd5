// Whom a warning is about, who has it, and what is due.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { time, yuan } from '../kit/format.js';
import { may } from '../desk/frame.js';
import { Reveal } from '../desk/reveal.js';
import { Countdown } from './countdown.js';
import { LevelTag } from './level-tag.js';

export const Head = ({ one, path, load }) => html`
  <div class="case-head">
    <h1 id="case-title" tabindex="-1" lang="zh-CN"><${LevelTag} level=${one.level} /> ${one.typologyLabel}</h1>
    <p>${one.tasks.length ? html`<${Countdown} to=${one.tasks[0].due} /> ` : null}<span class="tag" data-test="stage" data-stage=${one.stage} lang="zh-CN">${one.stageLabel}</span> <span data-test="version" data-version=${one.version}>${t('case.version', { version: one.version })}</span></p>
  </div>
  <p class="who-what" lang="zh-CN">${one.headline}</p>
  <p class="who-what">
    <${Reveal} path=${path} field="phone" value=${one.subject.masked} allowed=${may('FRAUD_OFFICER', 'FRAUD_CHIEF', 'BANK_OFFICER', 'COMMUNITY_WORKER')} done=${load} />
    ${one.organ && html` · <span lang="zh-CN">${[one.organ.name, one.handler].filter(Boolean).join(' · ')}</span>`}
    ${' · '}${t('warning.raised', { at: time(one.raisedAt) })}${one.stake ? html` · <strong>${t('warning.stake', { sum: yuan(one.stake) })}</strong>` : null}
  </p>
  <p class="who-what" data-test="reference">${t('warning.reference', { code: one.reference })}</p>
`;
Head.props = ['one', 'path', 'load'];

export const Tasks = ({ one }) => html`
  <section class="card" data-test="tasks">
    <h2>${t('warning.tasks')}</h2>
    ${one.tasks.length
      ? html`<ul class="clocks">${one.tasks.map((task) => html`<li key=${`${task.code} ${task.about}`} class=${task.late ? 'clock overdue' : 'clock'}><p><strong lang="zh-CN">${task.label}</strong>${task.about && ` ${t(`warning.task.${task.code}`, { about: task.about })}`}</p><p><${Countdown} to=${task.due} /></p></li>`)}</ul>`
      : html`<p class="hint">${t('warning.tasks.none')}</p>`}
  </section>
`;
Tasks.props = ['one'];
