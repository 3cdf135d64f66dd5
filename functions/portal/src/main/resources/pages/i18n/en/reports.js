export default {
  "reports.title": "Reports",
  "reports.lead": "Made each day, week, month, quarter and year. Data that come late bring a revision; what was issued stays.",
  "reports.kind": "Kind of report",
  "reports.DAILY": "Daily",
  "reports.WEEKLY": "Weekly",
  "reports.MONTHLY": "Monthly",
  "reports.QUARTERLY": "Quarterly",
  "reports.YEARLY": "Yearly",
  "reports.none": "No such report yet. It is made the morning after its period.",
  "reports.more": "Earlier"
};
