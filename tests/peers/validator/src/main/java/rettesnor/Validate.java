package rettesnor;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.SingleValidationMessage;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.ExtensionContextType;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.hl7.fhir.r4.model.UriType;
import org.hl7.fhir.r5.model.CodeSystem;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;

/**
 * Validates FHIR R4 files with HAPI's validation stack, and prints one JSON line per message.
 *
 * <p>Arguments: {@code KNOWLEDGE… -- CHECKED…}, both folders. StructureDefinitions, ValueSets and CodeSystems of the
 * knowledge folders are known beside R4 4.0.1 itself and stand before it; every {@code .json} file of the checked folders
 * is validated against R4 and the profiles it claims. A claimed profile that is not known cannot be checked: it is taken
 * off the copy that is checked, and said in a line of its own, once per claim.
 *
 * <p>Lines: {@code {"standIn"}}: an extension that profiles name and nobody knows; {@code {"file"}}: looked at; {@code
 * {"file", "unknownProfile"}}; {@code {"file", "severity", "place", "id", "message"}}.
 */
public final class Validate {
  private static final Set<String> KNOWLEDGE = Set.of("StructureDefinition", "ValueSet", "CodeSystem");
  private static final ObjectMapper JSON = new ObjectMapper();

  public static void main(String[] arguments) throws IOException {
    int middle = List.of(arguments).indexOf("--");
    if (middle < 0) {
      System.err.println("usage: Validate KNOWLEDGE… -- CHECKED…");
      System.exit(2);
    }
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    FhirContext fhir = FhirContext.forR4();
    PrePopulatedValidationSupport given = given(fhir, files(List.of(arguments).subList(0, middle)));
    IValidationSupport support = support(fhir, given);
    for (String extension : addStandIns(given, support)) {
      print(out, Map.of("standIn", extension));
    }
    FhirInstanceValidator instance = new FhirInstanceValidator(support);
    instance.setWrappedWorkerContext(support, new Context(support, given));
    instance.setBestPracticeWarningLevel(BestPracticeWarningLevel.Warning);
    FhirValidator validator = fhir.newValidator();
    validator.registerValidatorModule(instance);
    for (Path file : files(List.of(arguments).subList(middle + 1, arguments.length))) {
      print(out, Map.of("file", file.toString()));
      JsonNode resource = JSON.readTree(Files.readString(file));
      for (String profile : dropUnknown(resource, support)) {
        print(out, Map.of("file", file.toString(), "unknownProfile", profile));
      }
      for (SingleValidationMessage message : validator.validateWithResult(JSON.writeValueAsString(resource)).getMessages()) {
        ObjectNode line = JSON.createObjectNode();
        line.put("file", file.toString());
        line.put("severity", message.getSeverity().getCode());
        line.put("place", message.getLocationString());
        line.put("id", message.getMessageId());
        line.put("message", message.getMessage());
        print(out, line);
      }
    }
    out.flush();
  }

  private static void print(PrintStream out, Object line) throws IOException {
    out.println(JSON.writeValueAsString(line));
  }

  /** All {@code .json} files under the folders, in the order of their names. */
  private static List<Path> files(List<String> folders) throws IOException {
    List<Path> found = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> paths = Files.walk(Path.of(folder))) {
        paths.filter(path -> path.toString().endsWith(".json")).sorted().forEach(found::add);
      }
    }
    return found;
  }

  /** The definitions of the knowledge files. */
  private static PrePopulatedValidationSupport given(FhirContext fhir, List<Path> files) throws IOException {
    PrePopulatedValidationSupport given = new PrePopulatedValidationSupport(fhir);
    IParser parser = fhir.newJsonParser();
    for (Path file : files) {
      String text = Files.readString(file);
      if (KNOWLEDGE.contains(JSON.readTree(text).path("resourceType").asText())) {
        try {
          given.addResource(parser.parseResource(text));
        } catch (DataFormatException error) {
          throw new IOException(file + ": " + error.getMessage(), error);
        }
      }
    }
    return given;
  }

  /**
   * What the validator may look up. A given definition is asked before R4's own of the same name: the extension pack
   * corrects some of them. A code of a system that nobody can load is a warning, not an error.
   */
  private static IValidationSupport support(FhirContext fhir, IValidationSupport given) {
    UnknownCodeSystemWarningValidationSupport unknown = new UnknownCodeSystemWarningValidationSupport(fhir);
    unknown.setNonExistentCodeSystemSeverity(IValidationSupport.IssueSeverity.WARNING);
    return new ValidationSupportChain(
        given,
        new DefaultProfileValidationSupport(fhir),
        new CommonCodeSystemsTerminologyService(fhir),
        new InMemoryTerminologyServerValidationSupport(fhir),
        new SnapshotGeneratingValidationSupport(fhir),
        unknown);
  }

  /**
   * A profile cannot be used while an extension it names is unknown, whether the extension occurs or not. Such an
   * extension gets a definition that allows everything, so that the rest of the profile is checked. Which they were.
   */
  private static Set<String> addStandIns(PrePopulatedValidationSupport given, IValidationSupport support) {
    Set<String> added = new TreeSet<>();
    for (StructureDefinition definition : given.<StructureDefinition>fetchAllStructureDefinitions()) {
      for (ElementDefinition element : definition.getDifferential().getElement()) {
        for (ElementDefinition.TypeRefComponent type : element.getType()) {
          if (type.getCode().equals("Extension")) {
            type.getProfile().stream()
                .map(CanonicalType::getValue)
                .filter(url -> support.fetchStructureDefinition(url) == null)
                .forEach(added::add);
          }
        }
      }
    }
    for (String url : added) {
      StructureDefinition open = new StructureDefinition();
      open.setUrl(url).setName("StandIn").setStatus(PublicationStatus.UNKNOWN);
      open.setKind(StructureDefinitionKind.COMPLEXTYPE).setAbstract(false).setType("Extension");
      open.setBaseDefinition("http://hl7.org/fhir/StructureDefinition/Extension");
      open.setDerivation(TypeDerivationRule.CONSTRAINT);
      open.addContext().setType(ExtensionContextType.ELEMENT).setExpression("Element");
      open.getDifferential().addElement().setPath("Extension").setId("Extension");
      open.getDifferential().addElement().setPath("Extension.url").setFixed(new UriType(url)).setId("Extension.url");
      given.addStructureDefinition(open);
    }
    return added;
  }

  /** Take every {@code meta.profile} that nobody knows off the resource, and off what it holds; which they were. */
  private static List<String> dropUnknown(JsonNode node, IValidationSupport support) {
    List<String> dropped = new ArrayList<>();
    if (node.path("meta").path("profile") instanceof ArrayNode profiles) {
      for (int at = profiles.size() - 1; at >= 0; at--) {
        String profile = profiles.get(at).asText();
        if (support.fetchStructureDefinition(profile) == null) {
          profiles.remove(at);
          dropped.add(profile);
        }
      }
      if (profiles.isEmpty()) {
        ((ObjectNode) node.get("meta")).remove("profile");
      }
      if (node.get("meta").isEmpty()) {
        ((ObjectNode) node).remove("meta");
      }
    }
    for (JsonNode below : node) {
      dropped.addAll(dropUnknown(below, support));
    }
    return dropped;
  }

  /** HAPI's context, but for two things that HL7's validator asks of it and that it does not answer. */
  private static final class Context extends WorkerContextValidationSupportAdapter {
    private final IValidationSupport given;

    Context(IValidationSupport support, IValidationSupport given) {
      super(support);
      this.given = given;
    }

    /** The form in which the validator counts versions; with "4.0.1" it wants to download R4 to compare "4.0" with. */
    @Override
    public String getVersion() {
      return "4.0";
    }

    /** A value set may name a code system by an OID, which the validator looks for among all identifiers. */
    @Override
    public <T extends Resource> List<T> fetchResourcesByType(Class<T> type) {
      if (type != (Class<?>) CodeSystem.class) {
        return super.fetchResourcesByType(type);
      }
      List<T> found = new ArrayList<>();
      for (IBaseResource resource : given.fetchAllConformanceResources()) {
        if (resource instanceof org.hl7.fhir.r4.model.CodeSystem system) {
          found.add(fetchResource(type, system.getUrl()));
        }
      }
      return found;
    }
  }
}
