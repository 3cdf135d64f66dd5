package org.mashang.reconsideration.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Fault;
import org.mashang.casework.Personal;
import org.mashang.casework.time.Shanghai;
import org.mashang.reconsideration.city.Authority;
import org.mashang.reconsideration.city.City;

/**
 * Reads an application from untrusted JSON and says everything that is wrong with it at once.
 * Required is only what nobody could work without; what the law asks for beyond that may be handed
 * in later (31) and is told by a {@link org.mashang.reconsideration.check.Check}.
 */
public final class ApplicationReader {

  private static final Limits MAX = Limits.OF_AN_APPLICATION;

  private final City city;

  public ApplicationReader(City city) {
    this.city = city;
  }

  /** What an applicant or another portal hands in. */
  public Reading read(ObjectNode body, Instant now) {
    return read(body, now, false);
  }

  /** What a clerk takes down (22(3)): with {@code oral}, and mandates may be on paper. */
  public Reading readOral(ObjectNode body, Instant now) {
    return read(body, now, true);
  }

  private Reading read(ObjectNode body, Instant now, boolean oral) {
    List<Fault> faults = new ArrayList<>();
    JsonObject root = new JsonObject(body, "", faults);
    LocalDate today = Shanghai.day(now);
    PartiesReader parties = new PartiesReader(today, oral);
    Application application =
        new Application(
            parties.applicant(root.object("applicant")),
            parties.agents(root),
            parties.thirdParties(root),
            organ(root),
            respondent(root),
            ActReader.read(root, today),
            request(root),
            Personal.text(root.text("facts", MAX.facts())),
            Personal.text(root.text("reasons", MAX.reasons())),
            delay(root.object("delay"), today),
            normativeDocument(root.object("normativeDocument")),
            root.choice("exclusion", Exclusion.class),
            root.flag("courtCase"),
            root.flag("appliedBefore"),
            wishes(root),
            files(root),
            service(root.object("service")),
            notice(root),
            oral ? taken(root, now) : null);
    declared(root);
    mandates(application, faults);
    root.nothingElse();
    return new Reading(application, faults);
  }

  private String organ(JsonObject root) {
    String id = root.required("organId", 6, "请选择向哪个政府申请复议。");
    if (!id.isEmpty() && city.organ(id).isEmpty()) {
      root.fault("organId", "UNKNOWN_ORGAN", "名单里没有这个复议机关，请从列表中选择。");
    }
    return id;
  }

  private Respondent respondent(JsonObject root) {
    String id = root.line("respondentId", 40);
    String name = root.line("respondentName", MAX.title());
    if (id.isEmpty()) {
      root.demand("respondentId", name.isEmpty(), "请选择对哪个单位不服；名单里没有的，请写出它的名称。");
      return new Respondent(null, name);
    }
    Optional<Authority> authority = city.authority(id);
    if (authority.isEmpty()) {
      root.fault("respondentId", "UNKNOWN_AUTHORITY", "名单里没有这个单位，请重新选择，或者直接写出名称。");
      return new Respondent(null, name);
    }
    return new Respondent(id, authority.get().name());
  }

  private static Personal request(JsonObject root) {
    String text = root.text("request", MAX.request());
    root.demand("request", text.isEmpty(), "请写出希望复议机关怎么处理，例如：请求撤销某某处罚决定。");
    return Personal.text(text);
  }

  private static @Nullable Delay delay(JsonObject delay, LocalDate today) {
    if (!delay.present()) {
      return null;
    }
    LocalDate from = delay.date("from");
    LocalDate to = delay.date("to");
    String ground = delay.text("ground", MAX.ground());
    delay.demand("from", from == null, "请写从哪一天开始耽误的。");
    delay.demand("ground", ground.isEmpty(), "请写因为什么耽误的。");
    ActReader.notInFuture(delay, "from", from, today);
    ActReader.notInFuture(delay, "to", to, today);
    ActReader.inOrder(delay, "to", from, to, "结束的日子不能早于开始的日子。");
    delay.nothingElse();
    boolean ordered = from != null && (to == null || !to.isBefore(from));
    return ordered ? new Delay(from, to, Personal.text(ground)) : null;
  }

  private static @Nullable NormativeDocument normativeDocument(JsonObject document) {
    if (!document.present()) {
      return null;
    }
    String title = document.required("title", MAX.title(), "请写出要一并审查的文件名称。");
    String reason = document.text("reason", MAX.ground());
    document.nothingElse();
    return new NormativeDocument(title, Personal.text(reason));
  }

  private static Wishes wishes(JsonObject root) {
    return new Wishes(
        root.flag("stayRequested"),
        root.flag("compensationRequested"),
        root.flag("hearingRequested"),
        root.flag("simplifiedConsent"),
        root.flag("mediationWilling"));
  }

  private static List<Attachment> files(JsonObject root) {
    List<Attachment> files = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonObject file :
        root.objects("files", MAX.files(), "最多" + MAX.files() + "份材料，其余可以受理后补交。")) {
      String id = file.required("fileId", 64, "缺少文件编号，请重新上传。");
      FilePurpose purpose = file.choice("purpose", FilePurpose.class);
      file.demand("purpose", purpose == null, "请说明这份材料是做什么用的。");
      String title = file.line("title", MAX.title());
      file.nothingElse();
      if (!id.isEmpty() && !ids.add(id)) {
        file.fault("fileId", "DUPLICATE", "这份材料已经在列表里了。");
      }
      files.add(
          new Attachment(id, purpose == null ? FilePurpose.OTHER : purpose, Personal.text(title)));
    }
    return files;
  }

  private static Service service(JsonObject service) {
    String address = service.line("address", MAX.address());
    boolean electronic = service.flag("electronic");
    String phone = service.line("phone", MAX.phone());
    String email = service.line("email", MAX.email());
    if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
      service.fault("email", "INVALID_EMAIL", "电子邮箱的写法不对。");
    }
    service.nothingElse();
    return new Service(
        Personal.address(address),
        electronic,
        Personal.phone(phone),
        email.isEmpty() ? null : Personal.text(email));
  }

  private String notice(JsonObject root) {
    String version = root.required("noticeVersion", 20, "请先阅读个人信息告知书。");
    if (!version.isEmpty() && !version.equals(city.notice().version())) {
      root.fault("noticeVersion", "OUTDATED_NOTICE", "个人信息告知书已经更新，请重新阅读后提交。");
    }
    return version;
  }

  private static @Nullable Oral taken(JsonObject root, Instant now) {
    JsonObject oral = root.object("oral");
    if (!oral.present()) {
      root.demand("oral", true, "口头申请请写明记录时间，并向申请人宣读核对。");
      return null;
    }
    Instant takenAt = oral.instant("takenAt");
    oral.demand("takenAt", takenAt == null, "请写明口头申请的时间。");
    if (takenAt != null && takenAt.isAfter(now)) {
      oral.fault("takenAt", "IN_FUTURE", "时间不能晚于现在。");
    }
    boolean readBack = oral.flag("readBack");
    oral.demand("readBack", !readBack, "笔录要交申请人核对或者向申请人宣读，确认后才能提交。");
    oral.nothingElse();
    return takenAt == null ? null : new Oral(takenAt, readBack);
  }

  private static void declared(JsonObject root) {
    boolean declared = root.flag("declared");
    root.demand("declared", !declared, "请确认所填内容属实。");
  }

  /** A mandate named by an agent must be among the files of the application. */
  private static void mandates(Application application, List<Fault> faults) {
    for (int i = 0; i < application.agents().size(); i++) {
      String mandate = application.agents().get(i).mandateFileId();
      if (mandate != null
          && application.files().stream().noneMatch(file -> file.fileId().equals(mandate))) {
        faults.add(
            new Fault(
                "/agents/" + i + "/mandateFileId", "NOT_AMONG_FILES", "这份授权委托书不在材料列表里，请重新上传。"));
      }
    }
  }
}
