/// What a person must do before anything can be packaged, in one sentence that needs no stack trace.
final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unfit(String sentence) {
        super(sentence);
    }
}
