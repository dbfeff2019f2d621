package templates;

public record Tag(String name) {}
