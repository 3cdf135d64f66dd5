package org.mashang.reconsideration.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.time.Shanghai;
import org.mashang.platform.http.Fields;
import org.mashang.platform.http.NumberFields;
import org.mashang.platform.http.ReminderFields;
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
  public Reading read(JsonNode body, Instant now) {
    return read(Fields.of(body), now, false);
  }

  /** What a clerk takes down (22(3)): with {@code oral}, and mandates may be on paper. */
  public Reading readOral(JsonNode body, Instant now) {
    return read(Fields.of(body), now, true);
  }

  private Reading read(Fields root, Instant now, boolean oral) {
    LocalDate today = Shanghai.day(now);
    PartiesReader parties = new PartiesReader(today, oral);
    Application application =
        new Application(
            parties.applicant(root.requiredObject("/applicant")),
            root.list("/agents").max(MAX.agents()).of(parties::agent),
            root.list("/thirdParties").max(MAX.thirdParties()).of(parties::thirdParty),
            organ(root),
            respondent(root),
            ActReader.read(root, today),
            text(root.text("/request").required().multiline().max(MAX.request()).orEmpty()),
            text(root.text("/facts").multiline().max(MAX.facts()).orEmpty()),
            text(root.text("/reasons").multiline().max(MAX.reasons()).orEmpty()),
            root.object("/delay").map(delay -> delay(delay, today)).orElse(null),
            root.object("/normativeDocument").map(ApplicationReader::document).orElse(null),
            root.choice("/exclusion", Exclusion.class).orNull(),
            root.flag("/courtCase").orElse(false),
            root.flag("/appliedBefore").orElse(false),
            wishes(root),
            files(root),
            root.object("/service").map(ApplicationReader::service).orElseGet(Service::none),
            root.object("/reminders").map(ReminderFields::read).orElse(null),
            notice(root),
            oral ? taken(root.requiredObject("/oral"), now) : null);
    root.flag("/declared").mustBeTrue("请确认所填内容属实。");
    mandates(application, root);
    return new Reading(application, root.faults());
  }

  private String organ(Fields root) {
    String id = root.text("/organId").required().max(6).orEmpty();
    if (!id.isEmpty() && city.organ(id).isEmpty()) {
      root.fault("/organId", "UNKNOWN_ORGAN", "名单里没有这个复议机关，请从列表中选择。");
    }
    return id;
  }

  private Respondent respondent(Fields root) {
    String id = root.text("/respondentId").max(40).orEmpty();
    String name =
        root.text("/respondentName")
            .requiredIf(!root.has("/respondentId"))
            .max(MAX.title())
            .orEmpty();
    if (id.isEmpty()) {
      return new Respondent(null, name);
    }
    Optional<Authority> authority = city.authority(id);
    if (authority.isEmpty()) {
      root.fault("/respondentId", "UNKNOWN_AUTHORITY", "名单里没有这个单位，请重新选择，或者直接写出名称。");
      return new Respondent(null, name);
    }
    return new Respondent(id, authority.get().name());
  }

  private static @Nullable Delay delay(Fields delay, LocalDate today) {
    LocalDate from = delay.date("/from").required().notAfter(today).orNull();
    LocalDate to = delay.date("/to").notAfter(today).orNull();
    String ground = delay.text("/ground").required().multiline().max(MAX.ground()).orEmpty();
    if (from == null) {
      return null;
    }
    if (to != null && to.isBefore(from)) {
      delay.fault("/to", "OUT_OF_ORDER", "结束的日子不能早于开始的日子。");
      return null;
    }
    return new Delay(from, to, text(ground));
  }

  private static NormativeDocument document(Fields document) {
    return new NormativeDocument(
        document.text("/title").required().max(MAX.title()).orEmpty(),
        text(document.text("/reason").multiline().max(MAX.ground()).orEmpty()));
  }

  private static Wishes wishes(Fields root) {
    return new Wishes(
        root.flag("/stayRequested").orElse(false),
        root.flag("/compensationRequested").orElse(false),
        root.flag("/hearingRequested").orElse(false),
        root.flag("/simplifiedConsent").orElse(false),
        root.flag("/mediationWilling").orElse(false));
  }

  private static List<Attachment> files(Fields root) {
    Set<String> seen = new HashSet<>();
    return root.list("/files")
        .max(MAX.files())
        .of(
            file -> {
              String id = file.text("/fileId").required().max(64).orEmpty();
              if (!id.isEmpty() && !seen.add(id)) {
                file.fault("/fileId", "DUPLICATE", "这份材料已经在列表里了。");
              }
              return new Attachment(
                  id,
                  Optional.ofNullable(
                          file.choice("/purpose", FilePurpose.class).required().orNull())
                      .orElse(FilePurpose.OTHER),
                  text(file.text("/title").max(MAX.title()).orEmpty()));
            });
  }

  private static Service service(Fields service) {
    String email =
        service.text("/email").max(MAX.email()).checked("WRONG_FORM", NumberFields::email);
    return new Service(
        Personal.address(service.text("/address").max(MAX.address()).orEmpty()),
        service.flag("/electronic").orElse(false),
        NumberFields.phone(service, false),
        email == null ? null : text(email));
  }

  private String notice(Fields root) {
    String version = root.text("/noticeVersion").required().max(20).orEmpty();
    if (!version.isEmpty() && !version.equals(city.notice().version())) {
      root.fault("/noticeVersion", "OUTDATED_NOTICE", "个人信息告知书已经更新，请重新阅读后提交。");
    }
    return version;
  }

  private static @Nullable Oral taken(Fields oral, Instant now) {
    Instant takenAt = oral.instant("/takenAt").required().notAfter(now).orNull();
    boolean readBack = oral.flag("/readBack").mustBeTrue("笔录要交申请人核对或者向申请人宣读，确认后才能提交。");
    return takenAt == null ? null : new Oral(takenAt, readBack);
  }

  /** A mandate named by an agent must be among the files of the application. */
  private static void mandates(Application application, Fields root) {
    for (int i = 0; i < application.agents().size(); i++) {
      String mandate = application.agents().get(i).mandateFileId();
      if (mandate != null
          && application.files().stream().noneMatch(file -> file.fileId().equals(mandate))) {
        root.fault("/agents/" + i + "/mandateFileId", "NOT_AMONG_FILES", "这份授权委托书不在材料列表里，请重新上传。");
      }
    }
  }

  private static Personal text(String value) {
    return Personal.text(value);
  }
}
