package rettesnor;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hl7.fhir.common.hapi.validation.support.NpmPackageValidationSupport;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.utilities.npm.NpmPackage;
import org.hl7.fhir.utilities.npm.NpmPackage.PackageResourceInformation;

/**
 * Loads FHIR npm packages as other systems do, and prints a JSON line for each: what HL7's own reader finds in it, and
 * which canonicals a validator of HAPI knows after loading it.
 *
 * <p>Arguments: names of {@code .tgz} files that stand in a folder of the class path; before them the folder.
 */
public final class Load {
  public static void main(String[] arguments) throws IOException {
    ObjectMapper json = new ObjectMapper();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (int at = 1; at < arguments.length; at++) {
      ObjectNode said = json.createObjectNode();
      try (InputStream file = Files.newInputStream(Path.of(arguments[0], arguments[at]))) {
        NpmPackage read = NpmPackage.fromPackage(file);
        said.put("name", read.name()).put("version", read.version()).put("fhir", read.fhirVersion());
        said.put("canonical", read.canonical()).put("title", read.title());
        read.dependencies().forEach(said.putArray("dependencies")::add);
        ObjectNode indexed = said.putObject("indexed");
        for (String type : read.getTypes().keySet()) {
          for (PackageResourceInformation one : read.listIndexedResources(type)) {
            indexed.put(one.getUrl() + "|" + one.getVersion(), one.getFilename());
          }
        }
      }
      NpmPackageValidationSupport support = new NpmPackageValidationSupport(FhirContext.forR4());
      support.loadPackageFromClasspath("classpath:" + arguments[at]);
      var known = said.putArray("known");
      for (IBaseResource resource : support.fetchAllConformanceResources()) {
        if (resource instanceof MetadataResource one) {
          known.add(one.getUrl() + "|" + one.getVersion());
        }
      }
      out.println(json.writeValueAsString(said));
    }
  }
}
