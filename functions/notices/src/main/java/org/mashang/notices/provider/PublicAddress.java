package org.mashang.notices.provider;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Whether a stranger's address is one on the public Internet: what others tell us to ask must not
 * be a way into our own network. Over TLS a name that is turned afterwards to an inner address does
 * not get through either: nothing there has a certificate of that name.
 */
final class PublicAddress {

  private PublicAddress() {}

  /** Whether it is asked by TLS at the usual port and leads nowhere inside. */
  static boolean safe(URI url) throws UnknownHostException {
    boolean form =
        "https".equalsIgnoreCase(url.getScheme())
            && url.getHost() != null
            && url.getUserInfo() == null
            && (url.getPort() < 0 || url.getPort() == 443);
    return form
        && Arrays.stream(InetAddress.getAllByName(url.getHost())).allMatch(PublicAddress::is);
  }

  static boolean is(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return switch (address) {
      case Inet4Address four -> four(bytes);
      case Inet6Address six -> six(bytes);
      default -> false;
    };
  }

  /** None of those for special purposes (RFC 6890). */
  private static boolean four(byte[] b) {
    int first = b[0] & 0xff;
    int second = b[1] & 0xff;
    boolean shared = first == 100 && second >= 64 && second < 128;
    boolean assigned = first == 192 && second == 0;
    boolean measuring = first == 198 && (second == 18 || second == 19);
    boolean examples =
        (first == 198 && second == 51 && b[2] == 100)
            || (first == 203 && second == 0 && b[2] == 113);
    return first != 0 && first < 224 && !shared && !assigned && !measuring && !examples;
  }

  /** Global unicast only, and no way to an address of version 4 in disguise. */
  private static boolean six(byte[] b) {
    boolean global = (b[0] & 0xe0) == 0x20;
    boolean tunnel = b[0] == 0x20 && (b[1] == 0x02 || (b[1] == 0x01 && b[2] == 0 && b[3] == 0));
    boolean example = b[0] == 0x20 && b[1] == 0x01 && b[2] == 0x0d && (b[3] & 0xff) == 0xb8;
    return global && !tunnel && !example;
  }
}
