package org.lectern.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// BGE-small-en v1.5 (Xiao et al. 2023, "C-Pack"), quantised, run by ONNX Runtime on this machine's processor. The
/// first token's vector stands for the text; questions carry the instruction that the model was trained with.
public final class OnnxSentenceModel implements SentenceModel {

    private static final String NAME = "/bge-small-en-v1.5-q";
    private static final String INSTRUCTION = "Represent this sentence for searching relevant passages: ";
    private static final int DIMENSION = 384;
    private static final int WINDOW = 512;
    /// The name of the model that ships with the program.
    public static final String SHIPPED = "bge-small-en-v1.5-q " + WINDOW;

    private static final long STACK_BYTES = 64L << 20;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;

    private OnnxSentenceModel(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
    }

    /// Loads the model, which takes about a second; empty where this system has no runtime for it.
    ///
    /// @param threads how many processor cores one text may use
    public static Optional<SentenceModel> load(int threads) {
        FutureTask<Optional<SentenceModel>> loading = new FutureTask<>(() -> read(threads));
        // The runtime recurses deeply while it reads a model: on a stack of the usual size it takes the process with
        // it.
        new Thread(null, loading, "sentence-model", STACK_BYTES).start();
        try {
            return loading.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException broken) {
            throw new IllegalStateException("the sentence model could not be read", broken.getCause());
        }
    }

    private static Optional<SentenceModel> read(int threads) {
        try (InputStream model = OnnxSentenceModel.class.getResourceAsStream(NAME + ".onnx");
                InputStream vocabulary = OnnxSentenceModel.class.getResourceAsStream(NAME + "-tokenizer.json")) {
            if (model == null || vocabulary == null) {
                return Optional.empty();
            }
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            // On Windows the runtime hands events to the system unless it is told not to.
            environment.setTelemetry(false);
            OrtSession.SessionOptions options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            OrtSession session = environment.createSession(model.readAllBytes(), options);
            return Optional.of(new OnnxSentenceModel(environment, session, new WordPieces(ids(vocabulary))));
        } catch (IOException | JacksonException | OrtException | LinkageError unusable) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> ids(InputStream tokenizer) {
        Map<String, Integer> ids = new HashMap<>();
        JsonNode vocabulary =
                JsonMapper.shared().readTree(tokenizer).get("model").get("vocab");
        vocabulary
                .properties()
                .forEach(piece -> ids.put(piece.getKey(), piece.getValue().asInt()));
        return ids;
    }

    @Override
    public String name() {
        return SHIPPED;
    }

    @Override
    public float[] ofPassage(String text) {
        return vector(text);
    }

    @Override
    public float[] ofQuery(String text) {
        return vector(INSTRUCTION + text);
    }

    private float[] vector(String text) {
        long[] ids = pieces.idsOf(text, WINDOW);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        long[] shape = {1, ids.length};
        try (OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types), firstOutput())) {
            return switch (result.get(0)) {
                case OnnxTensor tensor -> normalised(firstToken(tensor));
                case OnnxValue other -> throw new IllegalStateException("not a tensor: " + other);
            };
        } catch (OrtException broken) {
            throw new IllegalStateException("the sentence model failed", broken);
        }
    }

    private Set<String> firstOutput() {
        return Set.of(session.getOutputNames().iterator().next());
    }

    private static float[] firstToken(OnnxTensor tensor) {
        float[] first = new float[DIMENSION];
        tensor.getFloatBuffer().get(first);
        return first;
    }

    private static float[] normalised(float[] vector) {
        double length = 0;
        for (float part : vector) {
            length += part * part;
        }
        float scale = (float) (1 / Math.max(Math.sqrt(length), 1e-12));
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= scale;
        }
        return vector;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException broken) {
            throw new IllegalStateException("the sentence model could not be closed", broken);
        }
    }
}
