"""The shapes that were compared, by name. All fit 32 MB in BF16 and serve 12 tokens in 30 ms on two cores."""

from model import Shape

VOCABULARY = 12_288

SHAPES = {
    # The first model's, with this vocabulary.
    "first": Shape(VOCABULARY, layers=8, width=256, heads=4, kv_heads=2, ffn=704),
    # About as large, the other way round.
    "wide": Shape(VOCABULARY, layers=5, width=320, heads=5, kv_heads=1, ffn=896),
    "deep": Shape(VOCABULARY, layers=12, width=256, heads=4, kv_heads=1, ffn=704),
    # The largest that fit.
    "large": Shape(VOCABULARY, layers=10, width=320, heads=5, kv_heads=1, ffn=864),
    "large-wide": Shape(VOCABULARY, layers=6, width=384, heads=6, kv_heads=2, ffn=1088),
    # For tests.
    "tiny": Shape(VOCABULARY, layers=2, width=64, heads=2, kv_heads=1, ffn=128, head_dim=32),
}
