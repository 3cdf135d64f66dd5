package org.mashang.notarization.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mashang.casework.party.Applicant;
import org.mashang.casework.rule.Faults;
import org.mashang.notarization.catalogue.Immovable;
import org.mashang.notarization.catalogue.Matter;
import org.mashang.notarization.catalogue.Paper;
import org.mashang.notarization.catalogue.Question;
import org.mashang.notarization.catalogue.Use;
import org.mashang.notarization.office.NotaryOffice;
import org.mashang.notarization.request.Remote;
import org.mashang.notarization.request.Request;
import org.mashang.notarization.request.SignedPromise;

/** What a request must hold by the law and by its matter; used by the submit and by the dry run. */
public final class RequestRules {

  private RequestRules() {}

  /**
   * Adds everything that is wrong with a request.
   *
   * @return keys of the articles that decide
   */
  public static List<String> check(Request request, Matter matter, World world, Faults faults) {
    List<String> articles = new ArrayList<>(List.of("NPR-17"));
    person(request, matter, articles, faults);
    use(request, matter, world, articles, faults);
    place(request, matter, articles, faults);
    answers(request, matter, faults);
    papers(request, matter, world, articles, faults);
    remote(request, matter, articles, faults);
    preferred(request, matter, world, articles, faults);
    return articles;
  }

  /** The fee of a request by the catalogue, in fen. */
  public static long feeFen(Request request, Matter matter) {
    return matter.feeFen() + (request.copies() - 1) * matter.copyFeeFen();
  }

  private static void person(Request request, Matter matter, List<String> articles, Faults faults) {
    if (!matter.holders().contains(request.applicant().form())) {
      faults.add("applicant/kind", "NOT_FOR_THIS_HOLDER", "“" + matter.name() + "”不由这一类申请人申请");
    }
    if (matter.inPerson() && request.agent() != null) {
      articles.add("NL-26");
      faults.add("agent", "IN_PERSON_ONLY", "“" + matter.name() + "”应当由本人办理，不能委托代理人");
    }
  }

  private static void use(
      Request request, Matter matter, World world, List<String> articles, Faults faults) {
    if (!matter.uses().contains(request.use())) {
      faults.add("use", "NOT_FOR_THIS_USE", "“" + matter.name() + "”现在只能选择另一种使用地");
    }
    String country = request.country();
    if (request.use() == Use.ABROAD) {
      articles.add("NL-33");
      if (country == null) {
        faults.add("country", "REQUIRED", "请选择公证书在哪个国家或者地区使用");
      } else if (world.catalogue().country(country).isEmpty()) {
        faults.add("country", "UNKNOWN_COUNTRY", "列表里没有这个国家或者地区，请联系公证处");
      }
    } else if (country != null) {
      faults.add("country", "NOT_NEEDED", "在国内使用的，不填国家");
    }
  }

  private static void place(Request request, Matter matter, List<String> articles, Faults faults) {
    if (matter.immovable() == Immovable.ONLY_WHERE_IT_LIES
        && request.places().immovable() == null) {
      articles.add("NL-25(2)");
      faults.add("places/immovable", "REQUIRED", "涉及不动产的公证由不动产所在地的公证处办理，请选择所在地");
    }
    boolean whereItLies =
        matter.immovable() == Immovable.EXEMPT && request.places().immovable() != null;
    if (matter.immovable() != Immovable.ONLY_WHERE_IT_LIES
        && !whereItLies
        && request.places().domicile() == null
        && request.places().residence() == null
        && request.places().actPlace() == null) {
      articles.add("NL-25(1)");
      faults.add("places/domicile", "REQUIRED", "请选择户籍（住所）、常住地或者事情发生地中的一处");
    }
  }

  private static void answers(Request request, Matter matter, Faults faults) {
    Map<String, String> answers = request.plainAnswers();
    for (Question question : request.questionsOf(matter)) {
      String answer = answers.getOrDefault(question.id(), "");
      if (answer.isBlank()) {
        if (question.required()) {
          faults.add("answers/" + question.id(), "REQUIRED", "请填写“" + question.label() + "”");
        }
      } else {
        Answers.check(question, answer, faults);
      }
    }
  }

  private static void papers(
      Request request, Matter matter, World world, List<String> articles, Faults faults) {
    List<Paper> needed = request.papersOf(matter);
    Set<String> ids = needed.stream().map(Paper::id).collect(Collectors.toSet());
    for (int i = 0; i < request.papers().size(); i++) {
      if (!ids.contains(request.papers().get(i).paper())) {
        faults.add("papers/" + i + "/paper", "NOT_ON_THE_LIST", "这个事项不需要这份材料");
      }
    }
    for (int i = 0; i < request.promised().size(); i++) {
      String promised = request.promised().get(i);
      boolean allowed =
          needed.stream().anyMatch(one -> one.id().equals(promised) && one.commitmentAllowed());
      if (!allowed) {
        faults.add("promised/" + i, "NO_PROMISE_ALLOWED", "这份材料不能用承诺代替");
      }
      if (request.papers().stream().anyMatch(one -> one.paper().equals(promised))) {
        faults.add("promised/" + i, "HANDED_ALREADY", "这份材料已经提交，不需要承诺");
      }
    }
    SignedPromise promise = request.promise();
    if (!request.promised().isEmpty()) {
      articles.add("NL-27(1)");
      if (promise == null) {
        faults.add("promise", "REQUIRED", "请阅读并签署告知承诺书");
      } else if (!promise.version().equals(world.catalogue().promise().version())) {
        faults.add("promise/version", "OUTDATED", "告知承诺书已经更新，请重新阅读后签署");
      } else if (!signer(request).equals(promise.name().value())) {
        faults.add("promise/name", "NOT_THE_SIGNER", "签名应当是申请人（单位为法定代表人或者负责人）的姓名");
      }
    }
  }

  /** Who signs for the applicant. */
  private static String signer(Request request) {
    return switch (request.applicant()) {
      case Applicant.Person person -> person.name().value();
      case Applicant.Company company -> company.representative().value();
      case Applicant.Organisation organisation -> organisation.representative().value();
    };
  }

  private static void remote(Request request, Matter matter, List<String> articles, Faults faults) {
    Remote remote = request.remote();
    if (remote == null) {
      return;
    }
    articles.add("NL-28");
    if (!matter.remoteAllowed()) {
      faults.add("remote", "NOT_BY_VIDEO", "“" + matter.name() + "”不能通过海外远程视频办理");
    }
    if (request.use() != Use.DOMESTIC) {
      faults.add("use", "REMOTE_FOR_CHINA_ONLY", "海外远程视频公证只办理在国内使用的公证书");
    }
    if (!(request.applicant() instanceof Applicant.Person) || !remote.longTerm()) {
      faults.add("remote/longTerm", "NOT_ELIGIBLE", "海外远程视频公证只面向长期旅居海外的中国公民本人");
    }
  }

  private static void preferred(
      Request request, Matter matter, World world, List<String> articles, Faults faults) {
    String preferred = request.preferredOffice();
    if (preferred == null) {
      return;
    }
    NotaryOffice office = world.office(preferred);
    if (office == null) {
      faults.add("preferredOffice", "UNKNOWN_OFFICE", "没有这家公证处，请从列表中选择");
    } else if (request.remote() != null && !office.remote()) {
      faults.add("preferredOffice", "NOT_LISTED_FOR_VIDEO", "这家公证处不在海外远程视频公证名单内");
    } else if (matter.immovable() == Immovable.ONLY_WHERE_IT_LIES
        && request.places().immovable() != null
        && !office.covers(request.places().immovable())) {
      articles.add("NL-25(2)");
      faults.add("preferredOffice", "NOT_COMPETENT", "涉及不动产的公证只能由不动产所在地的公证处办理");
    }
  }
}
