package org.mashang.reconsideration.proceeding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.reconsideration.application.Application;
import org.mashang.reconsideration.application.Channel;
import org.mashang.reconsideration.application.HallRef;
import org.mashang.reconsideration.application.ThirdParty;
import org.mashang.reconsideration.term.Stage;

/** A case on its way from one state to the next; it lives no longer than one event. */
final class CaseChange {

  private final String id;
  private final String receiptCode;
  private long version;
  private final Channel channel;
  private final @Nullable HallRef hall;
  private final String organName;
  private Application application;
  private final String submittedBy;
  private final Instant submittedAt;
  private String caseNumber;
  private Stage position;
  private Review review;
  private @Nullable Acceptance acceptance;
  private Exchange exchange;
  private Hearings hearings;
  private List<Pause> pauses;
  private Stay stay;
  private Agreement agreement;
  private boolean withdrawalRequested;
  private List<ThirdParty> thirdParties;
  private List<Mandate> mandates;
  private @Nullable NormativeReview normativeReview;
  private @Nullable Proposal proposal;
  private List<Issued> documents;
  private List<String> addedFiles;
  private @Nullable Ending ending;

  CaseChange(Case c) {
    id = c.id();
    receiptCode = c.receiptCode();
    version = c.version();
    channel = c.channel();
    hall = c.hall();
    organName = c.organName();
    application = c.application();
    submittedBy = c.submittedBy();
    submittedAt = c.submittedAt();
    caseNumber = c.caseNumber();
    position = c.position();
    review = c.review();
    acceptance = c.acceptance();
    exchange = c.exchange();
    hearings = c.hearings();
    pauses = c.pauses();
    stay = c.stay();
    agreement = c.agreement();
    withdrawalRequested = c.withdrawalRequested();
    thirdParties = c.thirdParties();
    mandates = c.mandates();
    normativeReview = c.normativeReview();
    proposal = c.proposal();
    documents = c.documents();
    addedFiles = c.addedFiles();
    ending = c.ending();
  }

  CaseChange version(long value) {
    version = value;
    return this;
  }

  CaseChange application(Application value) {
    application = value;
    return this;
  }

  CaseChange caseNumber(String value) {
    caseNumber = value;
    return this;
  }

  CaseChange position(Stage value) {
    position = value;
    return this;
  }

  CaseChange review(Review value) {
    review = value;
    return this;
  }

  CaseChange acceptance(@Nullable Acceptance value) {
    acceptance = value;
    return this;
  }

  CaseChange exchange(Exchange value) {
    exchange = value;
    return this;
  }

  CaseChange hearings(Hearings value) {
    hearings = value;
    return this;
  }

  CaseChange pauses(List<Pause> value) {
    pauses = value;
    return this;
  }

  CaseChange stay(Stay value) {
    stay = value;
    return this;
  }

  CaseChange agreement(Agreement value) {
    agreement = value;
    return this;
  }

  CaseChange withdrawalRequested(boolean value) {
    withdrawalRequested = value;
    return this;
  }

  CaseChange thirdParties(List<ThirdParty> value) {
    thirdParties = value;
    return this;
  }

  CaseChange mandates(List<Mandate> value) {
    mandates = value;
    return this;
  }

  CaseChange normativeReview(@Nullable NormativeReview value) {
    normativeReview = value;
    return this;
  }

  CaseChange proposal(@Nullable Proposal value) {
    proposal = value;
    return this;
  }

  CaseChange documents(List<Issued> value) {
    documents = value;
    return this;
  }

  /** More files that came in. */
  CaseChange add(List<String> files) {
    List<String> all = new ArrayList<>(addedFiles);
    all.addAll(files);
    addedFiles = List.copyOf(all);
    return this;
  }

  CaseChange ending(@Nullable Ending value) {
    ending = value;
    return this;
  }

  Case done() {
    return new Case(
        id,
        receiptCode,
        version,
        channel,
        hall,
        organName,
        application,
        submittedBy,
        submittedAt,
        caseNumber,
        position,
        review,
        acceptance,
        exchange,
        hearings,
        pauses,
        stay,
        agreement,
        withdrawalRequested,
        thirdParties,
        mandates,
        normativeReview,
        proposal,
        documents,
        addedFiles,
        ending);
  }
}
