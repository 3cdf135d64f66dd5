// The signals in time: a picture of the windows, then each signal in words, what lies nearest to the warning first.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { time, yuan } from '../kit/format.js';
import { LANES, laneOf, SignalIcon } from './signal-kinds.js';
import { along, apart, inWindows, WINDOWS } from './signal-times.js';

const WIDTH = 360;
const LEFT = 60;
const RIGHT = 8;
const LANE = 28;
const HEAD = 26;

export const SignalLine = ({ signals, raisedAt }) => html`
  <section class="card" data-test="signals" data-number=${signals.length}>
    <h2>${t('warning.signals')}</h2>
    <${Axis} signals=${signals} raisedAt=${raisedAt} />
    ${inWindows(signals, raisedAt).map(
      (part) => html`
        <h3 key=${part.name} class="signal-window">${t(`signal.window.${part.name}`)}<small>${t('signal.count', { count: part.signals.length })}</small></h3>
        <ol class="signal-list" key=${`${part.name} list`}>${part.signals.map((signal, i) => html`<${Line} key=${i} signal=${signal} raisedAt=${raisedAt} />`)}</ol>
      `,
    )}
  </section>
`;
SignalLine.props = ['signals', 'raisedAt'];

const Line = ({ signal, raisedAt }) => {
  const late = Date.parse(signal.at) > Date.parse(raisedAt);
  const [unit, number] = apart(Date.parse(raisedAt) - Date.parse(signal.at));
  return html`
    <li data-test=${`signal-${signal.kind}`}>
      <${SignalIcon} kind=${signal.kind} />
      <p><strong lang="zh-CN">${signal.label}</strong>${signal.fen ? html` <span class="signal-sum">${yuan(signal.fen)}</span>` : null}</p>
      <p class="history-time"><span class="strong">${t(`signal.${unit}.${late ? 'after' : 'before'}`, { count: number })}</span> <time datetime=${signal.at}>${time(signal.at)}</time>${signal.source && html` <span>${t('signal.source', { source: signal.source })}</span>`}</p>
    </li>
  `;
};
Line.props = ['signal', 'raisedAt'];

/** A picture for the eye; whoever cannot see it has the list. */
const Axis = ({ signals, raisedAt }) => {
  const lanes = LANES.filter((lane) => signals.some((signal) => laneOf(signal.kind) === lane));
  const end = Math.max(Date.parse(raisedAt), ...signals.map((signal) => Date.parse(signal.at)));
  const x = (at) => LEFT + (WIDTH - LEFT - RIGHT) * along(at, end);
  const edges = WINDOWS.map((_, i) => LEFT + ((WIDTH - LEFT - RIGHT) * i) / WINDOWS.length);
  const part = (WIDTH - LEFT - RIGHT) / WINDOWS.length;
  const foot = HEAD + lanes.length * LANE;
  const y = (lane) => HEAD + (lanes.indexOf(lane) + 0.5) * LANE;
  return html`
    <svg class="signal-axis" viewBox=${`0 0 ${WIDTH} ${foot + 4}`} role="img" aria-label=${t('signal.axis', { count: signals.length })} data-test="signal-axis">
      ${edges.map((edge, i) => html`<g key=${i}><rect class=${`band-${i}`} x=${edge} y="0" width=${part} height=${foot}></rect><text class="middle" x=${edge + part / 2} y="18">${t(`signal.axis.${[...WINDOWS].reverse()[i].name}`)}</text></g>`)}
      ${lanes.map((lane) => html`<g key=${lane}><line x1=${LEFT} x2=${WIDTH - RIGHT} y1=${y(lane)} y2=${y(lane)}></line><text x="0" y=${y(lane) + 5}>${t(`signal.lane.${lane}`)}</text></g>`)}
      <line class="raised" x1=${x(raisedAt)} x2=${x(raisedAt)} y1=${HEAD - 2} y2=${foot}></line>
      ${signals.map((signal, i) => html`<circle key=${`s${i}`} class=${laneOf(signal.kind)} cx=${x(signal.at)} cy=${y(laneOf(signal.kind))} r=${signal.fen ? 7 : 5}></circle>`)}
    </svg>
  `;
};
Axis.props = ['signals', 'raisedAt'];
