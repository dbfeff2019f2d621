package converters;

public interface Parts {}
