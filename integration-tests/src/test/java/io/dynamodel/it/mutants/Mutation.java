package io.dynamodel.it.mutants;

import java.util.List;
import java.util.function.BiFunction;

/** The ways of changing a source. Each gives the source itself if it has no such place. */
enum Mutation {
  REMOVE_ANNOTATION(
      (code, choice) -> at(code, choice, code.annotations, place -> place.replaced(code.text, ""))),
  DUPLICATE_ANNOTATION(
      (code, choice) ->
          at(
              code,
              choice,
              code.annotations,
              place -> place.replaced(code.text, place.in(code.text) + " " + place.in(code.text)))),
  REPLACE_ANNOTATION(
      (code, choice) ->
          at(
              code,
              choice,
              code.annotations,
              place -> place.replaced(code.text, choice.of(Texts.ANNOTATIONS)))),
  MOVE_ANNOTATION((code, choice) -> Moves.annotation(code, choice)),
  SWAP_ANNOTATIONS((code, choice) -> Moves.swap(code, choice, code.annotations)),
  ANNOTATE_COMPONENT(
      (code, choice) ->
          at(
              code,
              choice,
              code.components,
              place -> insert(code, place.whole().start(), choice.of(Texts.ANNOTATIONS)))),
  ANNOTATE_TYPE(
      (code, choice) ->
          at(
              code,
              choice,
              code.types,
              place -> insert(code, place.whole().start(), choice.of(Texts.ANNOTATIONS)))),
  ANNOTATE_METHOD(
      (code, choice) ->
          at(
              code,
              choice,
              code.methods,
              place -> insert(code, place.start(), choice.of(Texts.ANNOTATIONS)))),
  ADD_ACCESSOR((code, choice) -> Moves.accessor(code, choice)),
  REMOVE_ARGUMENT(
      (code, choice) -> at(code, choice, code.arguments, place -> place.removed(code.text))),
  DUPLICATE_ARGUMENT(
      (code, choice) ->
          at(
              code,
              choice,
              code.arguments,
              place ->
                  place.replaced(code.text, place.in(code.text) + ", " + place.in(code.text)))),
  CHANGE_VALUE(
      (code, choice) ->
          at(
              code,
              choice,
              code.literals,
              place -> place.replaced(code.text, choice.of(Texts.VALUES)))),
  SWAP_VALUES((code, choice) -> Moves.swap(code, choice, code.literals)),
  CHANGE_TEMPLATE((code, choice) -> Moves.template(code, choice)),
  HOSTILE_VALUE((code, choice) -> Moves.hostile(code, choice)),
  CHANGE_TYPE(
      (code, choice) ->
          at(
              code,
              choice,
              code.components,
              place -> place.type().replaced(code.text, choice.of(Texts.TYPES)))),
  OWN_TYPE((code, choice) -> Moves.ownType(code, choice)),
  WRAP_TYPE((code, choice) -> Moves.wrap(code, choice)),
  RENAME_COMPONENT(
      (code, choice) ->
          at(
              code,
              choice,
              code.components,
              place -> place.name().replaced(code.text, choice.of(Texts.NAMES)))),
  RENAME_LIKE_ANOTHER((code, choice) -> Moves.likeAnother(code, choice)),
  RENAME_TYPE(
      (code, choice) ->
          at(
              code,
              choice,
              code.types,
              place -> place.name().replaced(code.text, choice.of(Texts.NAMES)))),
  REMOVE_COMPONENT(
      (code, choice) ->
          at(code, choice, code.components, place -> place.whole().removed(code.text))),
  SWAP_COMPONENTS(
      (code, choice) ->
          Moves.swap(code, choice, code.components.stream().map(Code.Variable::whole).toList())),
  REMOVE_IMPORT(
      (code, choice) -> at(code, choice, code.imports, place -> place.replaced(code.text, ""))),
  ADD_MODIFIER((code, choice) -> Moves.modifier(code, choice)),
  REMOVE_TYPE(
      (code, choice) ->
          at(code, choice, code.types, place -> place.whole().replaced(code.text, ""))),
  COPY_TYPE((code, choice) -> Moves.copy(code, choice)),
  CHANGE_KIND((code, choice) -> Moves.kind(code, choice)),
  GENERIC(
      (code, choice) ->
          at(
              code,
              choice,
              code.types,
              place ->
                  insert(
                      code,
                      place.name().end(),
                      choice.of(List.of("<T>", "<T extends Number>", "<>", "<T"))))),
  REMOVE_SUPERTYPE((code, choice) -> Moves.clause(code, choice, "implements")),
  CHANGE_SUPERTYPE(
      (code, choice) ->
          at(
              code,
              choice,
              code.supertypes,
              place -> place.replaced(code.text, choice.of(Texts.TYPES)))),
  REMOVE_PERMITS((code, choice) -> Moves.clause(code, choice, "permits")),
  REMOVE_PERMITTED(
      (code, choice) -> at(code, choice, code.permitted, place -> place.removed(code.text))),
  CHANGE_PERMITTED(
      (code, choice) ->
          at(
              code,
              choice,
              code.permitted,
              place -> place.replaced(code.text, choice.of(Texts.TYPES)))),
  ADD_MEMBER((code, choice) -> Moves.member(code, choice)),
  NEST((code, choice) -> Moves.nest(code, choice)),
  NO_PACKAGE(
      (code, choice) -> at(code, choice, code.packages, place -> place.replaced(code.text, ""))),
  REMOVE_TOKEN(
      (code, choice) -> at(code, choice, code.tokens, place -> place.replaced(code.text, ""))),
  DUPLICATE_TOKEN(
      (code, choice) ->
          at(code, choice, code.tokens, place -> insert(code, place.end(), place.in(code.text)))),
  REPLACE_TOKEN(
      (code, choice) ->
          at(
              code,
              choice,
              code.tokens,
              place -> place.replaced(code.text, choice.of(Texts.TOKENS)))),
  SWAP_TOKENS((code, choice) -> Moves.swapNeighbours(code, choice)),
  CUT(
      (code, choice) ->
          at(code, choice, code.tokens, place -> code.text.substring(0, place.end()) + "\n"));

  private final BiFunction<Code, Choice, String> change;

  Mutation(BiFunction<Code, Choice, String> change) {
    this.change = change;
  }

  String apply(Code code, Choice choice) {
    return change.apply(code, choice);
  }

  private static <T> String at(
      Code code, Choice choice, List<T> places, java.util.function.Function<T, String> change) {
    return choice.maybe(places).map(change).orElse(code.text);
  }

  private static String insert(Code code, int position, String text) {
    return new Span(position, position).replaced(code.text, " " + text + " ");
  }
}
