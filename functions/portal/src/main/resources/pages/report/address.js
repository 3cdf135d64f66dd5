// What an address asks for: a view of the city, or one report.
import { serverNow } from '../kit/api.js';
import { cityDay } from '../kit/format.js';

const DAY = 24 * 60 * 60 * 1000;
const NAMES = ['from', 'to', 'day', 'division', 'hall', 'service', 'of', 'pair'];
export const SERVICES = ['RECONSIDERATION', 'NOTARIZATION', 'SCREENING', 'FRAUD'];

const before = (days) => cityDay(new Date(serverNow() - days * DAY));
export const today = () => before(0);

/** The day so many days before another. */
export const daysBefore = (day, days) => new Date(Date.parse(day) - days * DAY).toISOString().slice(0, 10);

/** First days of the stretches people ask for, by name; all end today. */
export const STRETCHES = {
  today: () => today(),
  week: () => before(6),
  month: () => before(29),
  thisMonth: () => `${today().slice(0, 8)}01`,
  thisYear: () => `${today().slice(0, 5)}01-01`,
};

/** The view that the address asks for. */
export function viewAsked() {
  const query = new URLSearchParams(location.search);
  const view = Object.fromEntries(NAMES.map((name) => [name, query.get(name) ?? '']));
  return { ...view, from: view.from || STRETCHES.month(), to: view.to || today(), service: SERVICES.includes(view.service) ? view.service : SERVICES[0] };
}

/** The address of a view, so that it can be sent to somebody and Back works. */
export const addressOf = (view) => `/city?${new URLSearchParams(NAMES.filter((name) => view[name]).map((name) => [name, view[name]]))}`;

/** What the figures of a view are asked by; a chosen day stands for the whole stretch. */
export function queryOf(view, from = view.day || view.from) {
  const query = new URLSearchParams({ from, to: view.day || view.to });
  if (view.division) query.set('division', view.division);
  if (view.hall) query.set('hall', view.hall);
  return `/v1/figures?${query}`;
}

/** The token of a link to a report; it stands behind the # so that no log has it. */
export const linkToken = () => new URLSearchParams(location.hash.slice(1)).get('t');

/** The route of the report that the address asks for. */
export function reportAsked() {
  if (linkToken()) return `/v1/report-links/${encodeURIComponent(linkToken())}`;
  const asked = new URLSearchParams(location.search);
  const path = `/v1/reports/${encodeURIComponent(asked.get('kind') ?? '')}/${encodeURIComponent(asked.get('period') ?? '')}`;
  return asked.get('revision') ? `${path}?revision=${encodeURIComponent(asked.get('revision'))}` : path;
}

export const reportAddress = (kind, period, revision) => `/report?${new URLSearchParams({ kind, period, ...(revision && { revision }) })}`;
