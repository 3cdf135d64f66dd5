export default {
  "division.330802": "柯城区",
  "division.330803": "衢江区",
  "division.330822": "常山县",
  "division.330824": "开化县",
  "division.330825": "龙游县",
  "division.330881": "江山市",
  "division.none": "未标明区县"
};
