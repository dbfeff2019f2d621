package io.dynamodel.processor.emit;

import com.squareup.javapoet.CodeBlock;
import io.dynamodel.processor.model.KeyTemplate;
import io.dynamodel.processor.model.KeyTemplate.Literal;
import io.dynamodel.processor.model.KeyTemplate.Part;
import io.dynamodel.processor.model.KeyTemplate.Piece;
import io.dynamodel.processor.model.KeyTemplate.Shard;
import io.dynamodel.processor.model.KeyTemplate.Unescaped;
import io.dynamodel.processor.model.KeyTemplate.Width;

/** The expression that makes a template, piece by piece. */
final class TemplateCode {
  private TemplateCode() {}

  static CodeBlock of(KeyTemplate template) {
    CodeBlock.Builder chain = CodeBlock.builder();
    chain.add(
        "$T.$L($L)",
        RuntimeTypes.KEY_TEMPLATE,
        template.ofTable() ? "of" : "ofIndex",
        Quoted.of(template.attribute()));
    template.pieces().forEach(piece -> chain.add(piece(template, piece)));
    template.unescaped().ifPresent(unescaped -> chain.add(unescaped(unescaped)));
    return chain.build();
  }

  private static CodeBlock unescaped(Unescaped unescaped) {
    return CodeBlock.of(
        ".$L($L)",
        unescaped.freeEnd() ? "unescapedWithFreeEnd" : "unescaped",
        Quoted.of(unescaped.separators()));
  }

  private static CodeBlock piece(KeyTemplate template, Piece piece) {
    if (piece instanceof Literal literal) {
      return CodeBlock.of(".text($L)", Quoted.of(literal.text()));
    }
    return piece instanceof Shard shard ? shard(template, shard) : part((Part) piece);
  }

  private static CodeBlock shard(KeyTemplate template, Shard shard) {
    return shard
        .component()
        .map(component -> CodeBlock.of(".randomShard($L, $L)", component.constant(), shard.count()))
        .orElseGet(
            () ->
                CodeBlock.of(
                    ".$L($L, $L)",
                    template.ofTable() ? "shard" : "tableShard",
                    shard.count(),
                    Quoted.all(shard.hashed())));
  }

  private static CodeBlock part(Part part) {
    String constant = part.component().constant();
    return part.width()
        .map(width -> CodeBlock.of(".$L($L, $L)", method(width), constant, width.characters()))
        .orElseGet(() -> CodeBlock.of(".part($L)", constant));
  }

  private static String method(Width width) {
    return width.padded() ? "padded" : "fixed";
  }
}
