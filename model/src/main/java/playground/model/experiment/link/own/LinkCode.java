package playground.model.experiment.link.own;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Any text as the characters that pass through chats and addresses unchanged: letters and digits of
 * ASCII, hyphens, dots and underscores stand for themselves, all else is %XX for each byte of its
 * UTF-8 (RFC 3986, § 2.1). Half of a character, which UTF-8 does not have, is %uXXXX.
 */
final class LinkCode {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private LinkCode() {}

  static String encode(String text) {
    StringBuilder code = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (isPlain(c)) {
                code.append((char) c);
              } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                code.append("%u").append(HEX.toHexDigits((char) c));
              } else {
                for (byte each : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                  code.append('%').append(HEX.toHexDigits(each));
                }
              }
            });
    return code.toString();
  }

  private static boolean isPlain(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '.'
        || c == '_';
  }

  /** The text; empty where a % is not followed by what {@link #encode} writes. */
  static Optional<String> decode(String code) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < code.length(); ) {
      if (code.charAt(at) != '%') {
        text.append(code.charAt(at++));
      } else if (code.startsWith("%u", at)) {
        if (!isHex(code, at + 2, 4)) {
          return Optional.empty();
        }
        text.append((char) HexFormat.fromHexDigits(code, at + 2, at + 6));
        at += 6;
      } else {
        int end = at;
        while (end < code.length() && code.charAt(end) == '%' && isHex(code, end + 1, 2)) {
          end += 3;
        }
        Optional<String> part = utf8(code.substring(at, end));
        if (end == at || part.isEmpty()) {
          return Optional.empty();
        }
        text.append(part.get());
        at = end;
      }
    }
    return Optional.of(text.toString());
  }

  private static boolean isHex(String code, int at, int digits) {
    int end = at + digits;
    for (int k = at; k < Math.min(end, code.length()); k++) {
      if (!HexFormat.isHexDigit(code.charAt(k))) {
        return false;
      }
    }
    return end <= code.length();
  }

  private static Optional<String> utf8(String escapes) {
    byte[] bytes = HEX.parseHex(escapes.replace("%", ""));
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
