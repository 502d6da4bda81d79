package dev.muniment.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads descriptions of trees: files, folders and links that no checkout would hold. */
final class TreeSpec {

    private TreeSpec() {}

    static List<Plant> plants(String name, byte[] json, int number) {
        List<Plant> plants = new ArrayList<>();
        Map<String, String> entry = new TreeMap<>();
        try (JsonParser parser = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), json)) {
            String field = "";
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case PROPERTY_NAME -> field = parser.currentName();
                    case VALUE_STRING -> entry.put(field, parser.getString());
                    case START_OBJECT -> entry.clear();
                    case END_OBJECT -> {
                        if (entry.containsKey("type")) {
                            plants.add(plant(name, entry, number + 1_000 * plants.size()));
                            entry.clear();
                        }
                    }
                    default -> {}
                }
            }
        }
        return plants;
    }

    private static Plant plant(String name, Map<String, String> entry, int number) {
        String path = path(name, entry.get("path"));
        byte[] content = entry.getOrDefault("content", "").getBytes(StandardCharsets.UTF_8);
        return switch (entry.get("type")) {
            case "dir" -> Plant.of(path, Plant.Sort.FOLDER, "");
            case "symlink" -> Plant.of(path, Plant.Sort.LINK, entry.get("target"));
            case "fifo" -> Plant.of(path, Plant.Sort.PIPE, "");
            case "file" ->
                entry.containsKey("mode") && entry.get("mode").equals("000")
                        ? new Plant(path, Plant.Sort.LOCKED, content)
                        : file(name, path, content, number);
            default -> throw new IllegalArgumentException("unknown sort " + entry);
        };
    }

    /** The path, with what configures a program where ours is configured, and records of accepted rows in their folder. */
    private static String path(String name, String path) {
        return switch (name) {
            case "git-attributes-filter" -> path.replace("content/a", "content/controls/a");
            case "tree-id-slug-collision" -> path.replace("content/", "content/training/");
            default -> path.equals("isms.yaml") ? Plant.CONTENT + "settings.yaml" : path;
        };
    }

    private static Plant file(String name, String path, byte[] content, int number) {
        if (!path.startsWith(Plant.CONTENT)) {
            return Plant.file(path, content);
        }
        if (path.endsWith(".md")) {
            return Placeholders.document("draft", content, path, number);
        }
        if (path.equals(Plant.CONTENT + "settings.yaml")) {
            String text = new String(content, StandardCharsets.UTF_8);
            return Plant.of(path, Plant.Sort.FILE, Placeholders.completed(text, "settings", number));
        }
        return path.endsWith(".yaml") ? Placeholders.record(name, content, path, number) : Plant.file(path, content);
    }
}
