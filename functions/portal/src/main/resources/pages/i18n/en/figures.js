export default {
  "figures.title": "Figures",
  "figures.from": "From",
  "figures.to": "To",
  "figures.show": "Show",
  "figures.total": "Applications, all channels",
  "figures.days": "By day",
  "figures.channels": "By channel",
  "figures.halls": "By hall",
  "figures.share": "Submissions / scans",
  "figures.chart": "Scans and submissions by day; the table below has the figures of each hall"
};
