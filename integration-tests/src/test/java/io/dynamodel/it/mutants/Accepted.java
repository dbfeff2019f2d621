package io.dynamodel.it.mutants;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is said of a mutant beside its mistake, and why that is no finding. All there is, is here.
 */
final class Accepted {

  /** Two changes at two places: there may be a message about each. */
  private static final Set<Mutation> TWO_CHANGES =
      EnumSet.of(
          Mutation.MOVE_ANNOTATION,
          Mutation.REPLACE_ANNOTATION,
          Mutation.SWAP_ANNOTATIONS,
          Mutation.SWAP_VALUES,
          Mutation.SWAP_COMPONENTS,
          Mutation.SWAP_TOKENS);

  /**
   * A component is not there that an index, a template, a scope or a projection names, or that a
   * local or sharded index needs as a sort key: each place has to be changed, so there is a message
   * about each.
   */
  private static final Set<String> NEEDS_COMPONENT =
      Set.of("DYN403", "DYN417", "DYN423", "DYN605", "DYN713", "DYN733", "DYN904");

  /**
   * What models alone may have, in documents: it has to be removed at each place, unless they were
   * meant to be models.
   */
  private static final String NOT_IN_DOCUMENT = "DYN106";

  /**
   * A method that a record has to implement, or that overrides nothing. javac finds it out after
   * the processors, if they have no error. The Eclipse compiler says it beside them.
   */
  private static final Pattern IN_BODIES =
      Pattern.compile(
          "does not override (abstract|or implement)"
              + "|must (implement the inherited abstract|override or implement a supertype) method"
              + "|^The return type is incompatible with");

  /**
   * After such an error the Eclipse compiler shows processors less than there is, or something
   * else: a component or a supertype may be missing, or the type of one be an array.
   */
  private static final Pattern CUTS_OFF =
      Pattern.compile(
          "^Syntax error"
              + "|is not generic; it cannot be parameterized"
              + "|^(Duplicate|Illegal) component"
              + "|^The variable argument type"
              + "|^The attribute \\w+ is undefined for the annotation type"
              + "|^The hierarchy of the type .* is inconsistent");

  /**
   * The type of a component, wherever it stands: a record with the name of a type of java.lang
   * becomes the type of all components that have named that one.
   */
  private static final String MODEL_AS_TYPE = "DYN303";

  /**
   * What an interface promises for its records is not promised for one that does not implement it.
   */
  private static final Set<Mutation> LEAVES_INTERFACE =
      EnumSet.of(Mutation.REMOVE_SUPERTYPE, Mutation.CHANGE_SUPERTYPE);

  /** They add something and take nothing away, or they leave all names and annotations alone. */
  private static final Set<Mutation> TAKE_NOTHING_AWAY =
      EnumSet.of(
          Mutation.DUPLICATE_ANNOTATION,
          Mutation.ANNOTATE_COMPONENT,
          Mutation.ANNOTATE_TYPE,
          Mutation.ANNOTATE_METHOD,
          Mutation.ADD_ACCESSOR,
          Mutation.CHANGE_TYPE,
          Mutation.OWN_TYPE,
          Mutation.WRAP_TYPE,
          Mutation.SWAP_COMPONENTS,
          Mutation.ADD_MODIFIER,
          Mutation.ADD_MEMBER);

  private Accepted() {}

  /** Several errors of ours. */
  static boolean several(Mutation mutation, List<Message> ours, List<Message> theirs) {
    return areCutOff(theirs) || several(mutation, ours.stream().map(Message::code).toList());
  }

  private static boolean several(Mutation mutation, List<String> codes) {
    long others = codes.stream().filter(code -> !NEEDS_COMPONENT.contains(code)).count();
    long mistakes = others < codes.size() ? others + 1 : others;
    return mistakes <= mistakes(mutation)
        || codes.stream().allMatch(NOT_IN_DOCUMENT::equals)
        || (mutation == Mutation.RENAME_TYPE && codes.stream().allMatch(MODEL_AS_TYPE::equals));
  }

  private static int mistakes(Mutation mutation) {
    return TWO_CHANGES.contains(mutation) ? 2 : 1;
  }

  /** Errors of ours beside those of the compiler's. */
  static boolean both(Mutation mutation, List<Message> ours, List<Message> theirs) {
    List<String> texts = theirs.stream().map(Message::text).toList();
    return (TWO_CHANGES.contains(mutation) && several(mutation, ours, theirs) && areOne(theirs))
        || (mutation == Mutation.NEST && ours.size() == 1)
        || areCutOff(theirs)
        || silenced(texts);
  }

  private static boolean areCutOff(List<Message> theirs) {
    return theirs.stream().anyMatch(message -> CUTS_OFF.matcher(message.text()).find());
  }

  private static boolean areOne(List<Message> theirs) {
    return theirs.stream().map(message -> message.file() + message.line()).distinct().count() == 1;
  }

  /** Errors of the compiler's that are not shown beside ours. */
  static boolean silenced(List<String> known) {
    return known.stream().allMatch(text -> IN_BODIES.matcher(text).find());
  }

  /** An error of the compiler's in {@code User}, which names what is generated for the seed. */
  static boolean inUser(Mutant mutant, Compiled compiled) {
    // The declaration is gone, or its annotation, or javac has not asked any processor.
    if (!mutant.seed().isSeenIn(compiled) || LEAVES_INTERFACE.contains(mutant.mutation())) {
      return true;
    }
    // The query of a key that is gone, or the step of a part that is gone.
    return mutant.seed().isGeneratedIn(compiled) && !TAKE_NOTHING_AWAY.contains(mutant.mutation());
  }
}
