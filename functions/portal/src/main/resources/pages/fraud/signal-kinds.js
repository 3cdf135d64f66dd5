// What a signal is drawn as, and in which lane: talks and messages, the screen, the card, money, reports.
import { html } from '../kit/html.js';

export const LANES = ['talk', 'screen', 'device', 'money', 'report'];

/** lane, and the lines of the picture in a square of 24 */
const KINDS = {
  CALL: ['talk', 'M7 3 L10 3 L11.5 8 L9 9.5 C10 12 12 14 14.5 15 L16 12.5 L21 14 L21 17 C21 19 19.5 20.5 17.5 20.5 C10 20 4 14 3.5 6.5 C3.5 4.5 5 3 7 3 Z'],
  SMS: ['talk', 'M3 5 H21 V16 H11 L6.5 20 V16 H3 Z M7 9 H17 M7 12.5 H13'],
  SITE_VISIT: ['screen', 'M12 3 A9 9 0 1 1 11.99 3 Z M3 12 H21 M12 3 C16.5 7.5 16.5 16.5 12 21 C7.5 16.5 7.5 7.5 12 3'],
  SCREEN_SHARE: ['screen', 'M3 4 H21 V16 H3 Z M9 20 H15 M12 16 V20 M12 13 V7.5 M9 10 L12 7 L15 10'],
  DEVICE_CHANGE: ['device', 'M6 3 H14 L18 7 V21 H6 Z M9 12 H15 V17.5 H9 Z'],
  NEW_PAYEE: ['money', 'M9 11 A4 4 0 1 1 9.01 11 Z M2.5 20 C2.5 12.5 15.5 12.5 15.5 20 M19 8 V15 M15.5 11.5 H22.5'],
  TRANSFER: ['money', 'M3 8.5 H20 L16 4.5 M21 15.5 H4 L8 19.5'],
  CASH_WITHDRAWAL: ['money', 'M3 6 H21 V18 H3 Z M12 9 A3 3 0 1 1 11.99 9 Z M6 12 H6.1 M18 12 H18.1'],
  LOAN_DRAWN: ['money', 'M5 3 H19 V21 H5 Z M8.5 6.5 L12 11 L15.5 6.5 M12 11 V17.5 M9 12 H15 M9 15 H15'],
  LISTED: ['report', 'M5 21 V4 H18 L15 8.5 L18 13 H5'],
  CITIZEN_REPORT: ['report', 'M4 10 V14 H8 L16 19 V5 L8 10 Z M19 9 C20.5 11 20.5 13 19 15'],
  POLICE_REPORT: ['report', 'M12 3 L20 6 V12 C20 16.5 16.5 19.5 12 21 C7.5 19.5 4 16.5 4 12 V6 Z M8.5 12 L11 14.5 L15.5 9.5'],
};

const OTHER = ['report', 'M12 3 A9 9 0 1 1 11.99 3 Z M12 7 V13 M12 16.5 V17'];

const kindOf = (kind) => KINDS[kind] ?? OTHER;

export const laneOf = (kind) => kindOf(kind)[0];

export const SignalIcon = ({ kind }) => html`<svg class=${`signal-icon ${laneOf(kind)}`} viewBox="-4 -4 32 32" aria-hidden="true" data-kind=${kind}><circle cx="12" cy="12" r="16"></circle><path d=${kindOf(kind)[1]}></path></svg>`;
SignalIcon.props = ['kind'];
