package io.dynamodel.processor.emit;

import com.squareup.javapoet.CodeBlock;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What users wrote, made safe for javadoc: it can't end the comment, nor start a tag. */
final class UserText {
  private static final Pattern PLAIN = Pattern.compile("[\\w.-]+");

  /** An inline tag, with at most one level of braces in it. */
  private static final Pattern INLINE_TAG =
      Pattern.compile("\\{@(code|literal|link|linkplain)\\s+((?:[^{}]|\\{[^{}]*})*)}");

  private static final int LONGEST_NAME = 60;

  private UserText() {}

  /** A name in code font, cut off where it would take a whole line. */
  static CodeBlock code(String name) {
    return name.length() > LONGEST_NAME
        ? CodeBlock.of("$L…", whole(name.substring(0, LONGEST_NAME)))
        : whole(name);
  }

  private static CodeBlock whole(String name) {
    return PLAIN.matcher(name).matches()
        ? CodeBlock.of("{@code $L}", name)
        : CodeBlock.of("<code>$L</code>", plain(name));
  }

  /** A comment, in which {@code @code} stays and links are shown as code. */
  static CodeBlock comment(String text) {
    StringBuilder safe = new StringBuilder();
    int end = 0;
    for (MatchResult tag : INLINE_TAG.matcher(text).results().toList()) {
      safe.append(escape(text.substring(end, tag.start()))).append(inline(tag));
      end = tag.end();
    }
    safe.append(escape(text.substring(end)));
    return CodeBlock.of("$L", safe);
  }

  private static String inline(MatchResult tag) {
    String content = tag.group(2).strip();
    return switch (tag.group(1)) {
      case "code", "literal" -> "{@" + tag.group(1) + " " + endless(content) + "}";
      default -> label(content);
    };
  }

  /** What a link is called: its target means nothing in another file. */
  private static String label(String link) {
    String[] parts = link.split("\\s+", 2);
    return parts.length > 1 ? escape(parts[1]) : code(target(parts[0])).toString();
  }

  /** {@code Type#member} as it is said. */
  private static String target(String reference) {
    return reference.startsWith("#") ? reference.substring(1) : reference.replace('#', '.');
  }

  private static String plain(String name) {
    return escape(name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
  }

  private static String escape(String text) {
    return endless(text).replace("@", "&#64;");
  }

  private static String endless(String text) {
    return text.replace("*/", "*&#47;").replace("\\u", "&#92;u");
  }
}
