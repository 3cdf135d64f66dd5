export default {
  "login.title": "工作人员登录",
  "login.demo": "这是演示登录",
  "login.demo.text": "下面都是虚构的人。点一个名字就以他的身份进入，不需要密码。正式使用时由单位统一身份认证登录。",
  "login.no.demo": "这里没有演示登录",
  "login.no.demo.text": "请从单位的统一身份认证入口登录。",
  "role.CLERK": "承办人员",
  "role.HEAD": "负责人",
  "role.HALL_ADMINISTRATOR": "服务点管理员",
  "role.AUDITOR": "监督人员",
  "role.APPLICANT": "申请人",
  "role.PARTNER": "其他平台",
  "role.OTHER": "其他"
};
