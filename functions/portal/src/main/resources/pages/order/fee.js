// What it costs, what was paid and what goes back, as rows.
import { t } from '../kit/i18n.js';
import { yuan } from '../kit/format.js';

const PARTS = ['due', 'reduced', 'paid', 'open', 'toRefund', 'refunded'];

/** @returns [[name, sum]]; what is nothing is left out, except what is due */
export const feeRows = (fee) => [...PARTS.filter((part) => part === 'due' || fee[`${part}Fen`] > 0).map((part) => [t(`order.fee.${part}`), yuan(fee[`${part}Fen`])]), [t('order.fee.state'), fee.stateLabel]];
