import com.google.common.collect.ImmutableList;
import com.google.gson.*;
import com.google.zetasql.*;
import com.google.zetasql.ZetaSQLOptions.ProductMode;
import com.google.zetasql.ZetaSQLOptions.ResolvedASTRewrite;
import com.google.zetasql.resolvedast.ResolvedNodes.*;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.time.*;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.*;

/**
 * Runs scripts as BigQuery would: a line of JSON with the statements of each script comes in, a line
 * with the rows of its views goes out.
 */
public class Evaluate {
  static final AnalyzerOptions options = buildOptions();
  static final AnalyzerOptions inlining = buildOptions();

  static {
    // an analysis comes back as a tree, which calls put in place make too deep to read
    inlining.enableRewrite(ResolvedASTRewrite.REWRITE_INLINE_SQL_FUNCTIONS);
  }

  public static void main(String[] arguments) throws IOException {
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String line; (line = in.readLine()) != null; ) out.println(answer(line));
  }

  static JsonObject answer(String line) {
    var script = new Script();
    var answer = new JsonObject();
    String statement = "";
    try {
      for (JsonElement element : JsonParser.parseString(line).getAsJsonArray()) {
        statement = element.getAsString();
        script.run(statement);
      }
      answer.add("views", script.views);
    } catch (RuntimeException fault) {
      if (System.getenv("TRACE") != null) fault.printStackTrace();
      answer.addProperty("error", String.valueOf(fault.getMessage()));
      answer.addProperty("statement", statement);
    }
    return answer;
  }

  static AnalyzerOptions buildOptions() {
    var language = new LanguageOptions().enableMaximumLanguageFeatures();
    // BigQuery's own names of types alone: no INT32, no DOUBLE
    language.setProductMode(ProductMode.PRODUCT_EXTERNAL);
    language.setSupportsAllStatementKinds();
    var built = new AnalyzerOptions();
    built.setLanguageOptions(language);
    built.setDefaultTimezone("UTC");
    return built;
  }

  /** What the statements of a script leave behind for those that follow. */
  static class Script {
    final SimpleCatalog catalog = new SimpleCatalog("script");
    final SimpleCatalog work = catalog.addNewSimpleCatalog("work");
    final Map<String, TableContent> contents = new HashMap<>();
    final JsonObject views = new JsonObject();

    Script() {
      catalog.addZetaSQLFunctionsAndTypes(
          new ZetaSQLBuiltinFunctionOptions(options.getLanguageOptions()));
    }

    void run(String statement) {
      String bare = withoutComments(statement);
      if (bare.isEmpty() || bare.startsWith("CREATE SCHEMA")) return;
      if (bare.startsWith("DECLARE")) declare(bare);
      else if (bare.startsWith("CREATE TEMP FUNCTION")) define(bare);
      else if (bare.startsWith("CREATE OR REPLACE TABLE")) createTable(bare);
      else if (bare.startsWith("CREATE OR REPLACE VIEW")) createView(bare);
      else throw new IllegalArgumentException("No statement of a plan begins like this");
    }

    /** DECLARE is scripting, which the analyzer leaves to its caller: here a named constant. */
    void declare(String statement) {
      int name = statement.indexOf('`');
      int end = statement.indexOf('`', name + 1);
      String value = statement.substring(statement.indexOf(" DEFAULT ") + 9, statement.length() - 1);
      String type = statement.substring(end + 1, statement.indexOf(" DEFAULT ")).trim();
      var found = query("SELECT CAST(" + value + " AS " + type + ")", null);
      var constant =
          SimpleConstantProtos.SimpleConstantProto.newBuilder()
              .addNamePath(statement.substring(name + 1, end))
              .setType(found.type(0).serialize())
              .setValue(found.rows().get(0).get(0).serialize())
              .build();
      catalog.addConstant(
          Constant.deserialize(constant, ImmutableList.of(), catalog.getTypeFactory()));
    }

    void define(String statement) {
      var created = (ResolvedCreateFunctionStmt) analyze(statement);
      // a function with its text, which the analyzer puts in the place of each call
      catalog.addFunction(
          new Function.TemplatedSQLFunction(
              ImmutableList.copyOf(created.getNamePath()),
              created.getSignature(),
              created.getArgumentNameList(),
              new ParseResumeLocation(created.getCode())));
    }

    void createTable(String statement) {
      var created = (ResolvedCreateTableAsSelectStmt) analyzeHead(statement);
      List<String> path = created.getNamePath();
      String name = path.get(path.size() - 1);
      var made = query(queryOf(statement), name);
      String full = path.size() == 1 ? name : "work." + name;
      if (path.size() > 1) work.addSimpleTable(new SimpleTable(name, made.columns()));
      catalog.addSimpleTable(new SimpleTable(full, made.columns()));
      contents.put(full, TableContent.create(new ArrayList<>(made.rows())));
    }

    void createView(String statement) {
      var created = (ResolvedCreateViewStmt) analyzeHead(statement);
      var made = query(queryOf(statement), "view");
      var view = new JsonObject();
      view.add("columns", texts(made.columns().stream().map(SimpleColumn::getName).toList()));
      view.add(
          "types", texts(made.columns().stream().map(column -> column.getType().typeName()).toList()));
      var rows = new JsonArray();
      for (List<Value> row : made.rows()) rows.add(texts(row.stream().map(Evaluate::text).toList()));
      view.add("rows", rows);
      views.add(created.getNamePath().get(0), view);
    }

    ResolvedStatement analyze(String statement) {
      return Analyzer.analyzeStatement(statement, options, catalog);
    }

    /** What a statement creates; its query is analyzed when it is run. */
    ResolvedStatement analyzeHead(String statement) {
      return analyze(statement.substring(0, statement.indexOf(" AS\n") + 4) + "SELECT 1 AS one;");
    }

    Made query(String sql, String table) {
      // the evaluator finds rows only of tables at the top of the catalog
      String flat = sql.replace("work.`", "`work.");
      Map<String, TableContent> read = new HashMap<>(contents);
      read.keySet().removeIf(name -> name.startsWith("work.") && !flat.contains("`" + name + "`"));
      try (var prepared =
          PreparedQuery.builder()
              .setSql(flat)
              .setAnalyzerOptions(inlining)
              .setCatalog(catalog)
              .setTablesContents(read)
              .prepare()) {
        List<SimpleColumn> columns = new ArrayList<>();
        for (SimpleColumn column : prepared.getColumns())
          columns.add(new SimpleColumn(table == null ? "" : table, column.getName(), column.getType()));
        return new Made(columns, prepared.execute(new HashMap<>()).getTableData());
      }
    }
  }

  record Made(List<SimpleColumn> columns, List<? extends List<Value>> rows) {
    Type type(int column) {
      return columns.get(column).getType();
    }
  }

  static String withoutComments(String statement) {
    String rest = statement.strip();
    while (rest.startsWith("--")) rest = rest.contains("\n") ? rest.substring(rest.indexOf('\n')).strip() : "";
    return rest;
  }

  /** A plan's statements name what they create in the first line, and end it with AS. */
  static String queryOf(String statement) {
    String query = statement.substring(statement.indexOf(" AS\n") + 4);
    return query.substring(0, query.lastIndexOf(';'));
  }

  static JsonArray texts(List<String> values) {
    var array = new JsonArray();
    for (String value : values) array.add(value);
    return array;
  }

  static final DateTimeFormatter instant = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  /** A value as DuckDB writes it. */
  static String text(Value value) {
    if (value.isNull()) return null;
    switch (value.getType().getKind()) {
      case TYPE_INT64:
        return Long.toString(value.getInt64Value());
      case TYPE_STRING:
        return value.getStringValue();
      case TYPE_BOOL:
        return Boolean.toString(value.getBoolValue());
      case TYPE_NUMERIC:
        return value.getNumericValue().toPlainString();
      case TYPE_BIGNUMERIC:
        return value.getBigNumericValue().toPlainString();
      case TYPE_DOUBLE:
        return Double.toString(value.getDoubleValue());
      case TYPE_DATE:
        return value.getLocalDateValue().toString();
      case TYPE_TIME:
        return value.getLocalTimeValue().format(DateTimeFormatter.ofPattern("HH:mm:ss"));
      case TYPE_TIMESTAMP:
        return LocalDateTime.ofEpochSecond(0, 0, ZoneOffset.UTC)
            .plus(value.getTimestampUnixMicros(), ChronoUnit.MICROS)
            .format(instant);
      default:
        throw new IllegalArgumentException("No text is known for " + value.getType().typeName());
    }
  }
}
