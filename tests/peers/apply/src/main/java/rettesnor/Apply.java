package rettesnor;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.repository.IRepository;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Parameters;
import org.opencds.cqf.fhir.cql.LibraryEngine;
import org.opencds.cqf.fhir.cr.plandefinition.PlanDefinitionProcessor;
import org.opencds.cqf.fhir.utility.monad.Eithers;
import org.opencds.cqf.fhir.utility.repository.InMemoryFhirRepository;

/**
 * PlanDefinition/$apply of the reference engine: {@code Apply FOLDER... < operations.ndjson > results.ndjson}.
 *
 * <p>The folders hold definitions, one FHIR JSON file each ({@code Type-id.json}), as a FHIR package does. Each line
 * of input is the operation's own Parameters ({@code canonical}, {@code subject}, {@code parameters}, {@code data});
 * each line of output is the CarePlan.
 */
final class Apply {
  private Apply() {}

  public static void main(String[] folders) throws IOException {
    FhirContext context = FhirContext.forR4Cached();
    context.setValidationSupport(new DefaultProfileValidationSupport(context));
    IParser parser = context.newJsonParser();
    IRepository definitions = definitions(context, folders);
    var processor = new PlanDefinitionProcessor(definitions);
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String line; (line = input.readLine()) != null; ) {
      var operation = parser.parseResource(Parameters.class, line);
      output.println(parser.encodeResourceToString(apply(definitions, processor, operation)));
    }
  }

  private static IRepository definitions(FhirContext context, String[] folders) throws IOException {
    var found = new InMemoryFhirRepository(context);
    for (String folder : folders) {
      try (var files = Files.newDirectoryStream(Path.of(folder), "[A-Z]*-*.json")) {
        for (Path file : files) {
          found.update(context.newJsonParser().parseResource(Files.readString(file))); // shared ones come with each
        }
      }
    }
    return found;
  }

  private static IBaseResource apply(IRepository definitions, PlanDefinitionProcessor processor, Parameters operation) {
    return processor.apply(
        Eithers.forLeft3((CanonicalType) operation.getParameter("canonical").getValue()),
        operation.getParameter("subject").getValue().primitiveValue(),
        null, null, null, null, null, null, null, null,
        (Parameters) operation.getParameter("parameters").getResource(),
        (Bundle) operation.getParameter("data").getResource(),
        null,
        new LibraryEngine(definitions, processor.settings().getEvaluationSettings()));
  }
}
