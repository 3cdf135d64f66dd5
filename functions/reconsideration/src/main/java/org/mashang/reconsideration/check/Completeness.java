package org.mashang.reconsideration.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mashang.casework.Personal;
import org.mashang.casework.party.Applicant;
import org.mashang.reconsideration.application.Agent;
import org.mashang.reconsideration.application.Application;
import org.mashang.reconsideration.application.FilePurpose;
import org.mashang.reconsideration.check.Check.Code;
import org.mashang.reconsideration.check.Check.Outcome;

/** Is there everything an application should hold (30(1), 17(2), 条例 19)? One finding per item. */
final class Completeness {

  private final Articles articles;
  private final List<Check> found = new ArrayList<>();

  private Completeness(LocalDate on) {
    articles = new Articles(on);
  }

  static List<Check> of(Application application, LocalDate on) {
    Completeness completeness = new Completeness(on);
    completeness.applicant(application.applicant());
    completeness.matter(application);
    application.agents().forEach(completeness::agent);
    if (!application.agents().isEmpty() && application.files(FilePurpose.IDENTITY).isEmpty()) {
      completeness.missing("请了代理人，还缺您和代理人的身份证明照片。", "ARL-17(2)");
    }
    completeness.papers(application);
    return completeness.all();
  }

  private void applicant(Applicant applicant) {
    if (empty(applicant.address())) {
      missing("还没有写住址，文书会不知道寄到哪里。", "ARR-19");
    }
    switch (applicant) {
      case Applicant.Person person -> {
        if (empty(person.idNumber())) {
          missing("还没有写证件号码。", "ARR-19");
        }
      }
      case Applicant.Company company -> represented(company.representative(), company.position());
      case Applicant.Organisation organisation ->
          represented(organisation.representative(), organisation.position());
    }
  }

  private void represented(Personal representative, String position) {
    if (empty(representative) || position.isEmpty()) {
      missing("还没有写法定代表人或者主要负责人的姓名和职务。", "ARR-19");
    }
  }

  private void matter(Application application) {
    if (application.respondent().name().isEmpty()) {
      missing("还没有写清楚是对哪个单位不服。", "ARL-30(1)(1)");
    }
    if (empty(application.request())) {
      missing("还没有写希望复议机关怎么处理。", "ARL-30(1)(3)");
    }
    if (empty(application.facts())) {
      missing("还没有写事情经过。", "ARR-19");
    }
    if (empty(application.reasons())) {
      missing("还没有写为什么觉得不对。", "ARL-30(1)(3)");
    }
  }

  private void agent(Agent agent) {
    if (agent.mandateFileId() == null) {
      missing("代理人" + agent.name().masked() + "还缺授权委托书。", "ARL-17(2)");
    }
    if (agent.scope().isEmpty() || agent.until() == null) {
      missing("代理人" + agent.name().masked() + "的委托事项、权限和期限要写清楚。", "ARL-17(2)");
    }
  }

  private void papers(Application application) {
    if (application.act().title().isEmpty()
        && application.files(FilePurpose.ACT_DOCUMENT).isEmpty()) {
      add(Outcome.ATTENTION, "如果手里有决定书、通知书之类的文书，请写上名称或者拍照上传；没有也可以先提交。", "ARL-30(1)(2)");
    }
    if (empty(application.service().address()) && !application.service().electronic()) {
      missing("还没有写送达地址，也没有同意电子送达。", "ARL-88(1)");
    }
  }

  private List<Check> all() {
    if (found.isEmpty()) {
      add(Outcome.OK, "需要填写的内容都有了。", "ARL-30(1)");
    }
    return List.copyOf(found);
  }

  private void missing(String sentence, String article) {
    add(Outcome.MISSING, sentence, article);
  }

  private void add(Outcome outcome, String sentence, String article) {
    found.add(new Check(Code.COMPLETENESS, outcome, sentence, null, articles.cite(article)));
  }

  private static boolean empty(Personal text) {
    return text.value().isBlank();
  }
}
