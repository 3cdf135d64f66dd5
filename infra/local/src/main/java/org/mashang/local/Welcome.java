package org.mashang.local;

import java.io.PrintStream;
import java.net.URI;
import org.mashang.emulator.Service;

/** What is printed when everything is ready: addresses and demonstration logins. */
final class Welcome {

  private Welcome() {}

  static void print(PrintStream out, LocalCloud cloud, Options options) {
    URI door = cloud.frontDoor();
    out.println();
    out.println("Mashang is ready.");
    out.println("  pages and API    " + door);
    out.println("  officers' desk   " + door.resolve("/desk"));
    out.println(
        "  health, state    "
            + cloud.admin().resolve("health")
            + ", "
            + cloud.admin().resolve("state"));
    for (Service service : Service.values()) {
      out.printf("  %-16s %s%n", service, cloud.services().endpoint(service));
    }
    cloud.clockControl().ifPresent(uri -> out.println("  simulated clock  " + uri));
    out.println("  data and logs    " + options.data().toAbsolutePath().normalize());
    out.println();
    out.println(
        "Demonstration logins, on the desk's login page ("
            + door.resolve("/v1/sessions/demo")
            + "):");
    out.println("  clerk-330800 receives and handles, head-330800 approves; the same for 330802,");
    out.println(
        "  330803, 330822, 330824, 330825 and 330881; hall-admin, auditor, applicant-zhang");
    out.println(
        "  Notarisation: dispatcher-330800, notary-330800N1-2, head-330800N1, applicant-pv");
    out.println("  Screening: assistant-330802P1, prosecutor-330802P1-1, chief-330802P1");
    out.println();
    out.println("Ctrl-C stops it.");
    out.flush();
  }
}
