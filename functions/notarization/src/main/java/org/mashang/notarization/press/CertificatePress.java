package org.mashang.notarization.press;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.time.Instant;
import org.mashang.casework.Actor;
import org.mashang.casework.Refusal;
import org.mashang.notarization.dispatch.Printing;
import org.mashang.notarization.dispatch.QueueJson;
import org.mashang.notarization.docket.CheckCodes;
import org.mashang.notarization.docket.Orders;
import org.mashang.notarization.proceeding.Certificate;
import org.mashang.notarization.proceeding.Command;
import org.mashang.notarization.proceeding.Event;
import org.mashang.notarization.proceeding.Order;
import org.mashang.notarization.term.PrintFault;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.keys.Secrets;
import org.mashang.platform.queue.Batch;
import org.mashang.platform.queue.Messages;
import org.mashang.platform.store.Given;
import org.mashang.platform.store.Outcome;
import org.mashang.print.CertificatePage;
import org.mashang.print.Typefaces;
import org.mashang.print.UnreadableAttachment;
import org.mashang.print.seal.PadesSeal;

/**
 * Makes the file of a certificate, seals it, keeps it where nobody overwrites it, and says so to
 * the order. Whatever happens in between, the same certificate has one file.
 */
public final class CertificatePress implements RequestHandler<SQSEvent, SQSBatchResponse> {

  private final Orders orders;
  private final CertificateFiles files;
  private final CertificateLayout layout;
  private final CertificatePage page = new CertificatePage(Typefaces.installed());
  private final PadesSeal seal;

  public CertificatePress() {
    this(
        Environment.read(
            Orders.variables(
                Variable.FILES_BUCKET,
                Variable.CODE_SECRET,
                Variable.SEAL_SECRET,
                Variable.PUBLIC_URL)),
        Clients.ofLambda());
  }

  public CertificatePress(Environment environment, Clients clients) {
    orders = Orders.from(environment, clients);
    files = new CertificateFiles(clients.s3(), environment.get(Variable.FILES_BUCKET));
    Secrets secrets = new Secrets(clients::secrets);
    layout =
        new CertificateLayout(
            orders.world(),
            new CheckCodes(secrets.read(environment.get(Variable.CODE_SECRET))),
            environment.get(Variable.PUBLIC_URL));
    seal = new PadesSeal(SealKeys.of(secrets.read(environment.get(Variable.SEAL_SECRET))));
  }

  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    return Batch.messages("CertificatePress", context.getAwsRequestId(), event, this::print);
  }

  private void print(SQSEvent.SQSMessage message) {
    Printing job = QueueJson.read(message.getBody(), Printing.class);
    Order order =
        orders
            .store()
            .find(job.orderId())
            .orElseThrow(() -> new IllegalStateException("no such order"))
            .state();
    Certificate certificate =
        order.certificates().stream()
            .filter(one -> one.checkId().equals(job.checkId()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no such certificate"));
    if (certificate.sha256() != null) {
      return;
    }
    Instant at = Messages.sentAt(message);
    try {
      CertificateFiles.Kept kept = files.keep(job.checkId(), () -> made(order, certificate, at));
      record(
          job.orderId(),
          at,
          "sealed-" + job.checkId(),
          new Command.RecordSealed(job.checkId(), kept.sha256(), kept.size()));
    } catch (UnreadableAttachment e) {
      // waits for a better file, told at the desk; sending it again would not help
      record(
          job.orderId(),
          at,
          "stopped-" + message.getMessageId(),
          new Command.RecordPrintStopped(
              job.checkId(), e.number(), PrintFault.valueOf(e.reason().name())));
    }
  }

  private byte[] made(Order order, Certificate certificate, Instant at)
      throws UnreadableAttachment {
    return seal.seal(
        page.pdf(
            layout.of(order, certificate, files.attachments(order, certificate, orders.world()))),
        at);
  }

  private void record(String orderId, Instant at, String commandId, Command command) {
    Given given = new Given(Actor.SYSTEM, at, commandId, commandId);
    var outcome = orders.store().act(orderId, org.mashang.platform.store.Order.now(given, command));
    if (outcome instanceof Outcome.Refused<Order, Event>(Refusal refusal) && !done(refusal)) {
      throw new IllegalStateException("not recorded: " + refusal.code());
    }
  }

  /** Another run of the press was first. */
  private static boolean done(Refusal refusal) {
    return refusal.code().equals("SEALED_ALREADY")
        || refusal.code().equals("NOTHING_TO_PRINT")
        || refusal.faults().stream().anyMatch(fault -> fault.code().equals("NOT_WAITING"));
  }
}
